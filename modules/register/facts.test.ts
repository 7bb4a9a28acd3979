// What the register says becomes facts the law can read, and what it does not say stays unknown.
import { parseFacts } from '@himaya/law/facts/parse'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { type Controller, factsOf, keyedPath } from './facts.ts'
import { ProcessingContent } from './records.ts'

const company: Controller = { kind: 'company', establishedInMorocco: true, representativeInMorocco: null }

const clients = (changes: Partial<ProcessingContent> = {}) =>
  ProcessingContent.parse({
    name: 'Gestion des clients',
    mode: 'automated',
    purposes: [{ key: 'contract', name: 'Exécuter le contrat', basis: 'contract', reuse: 'original' }],
    dataSubjects: [{ key: 'clients', name: 'Clients', approximateNumber: 50_000 }],
    items: [
      { key: 'name', name: 'Nom', category: 'name', purposes: ['contract'] },
      {
        key: 'cin',
        name: 'CIN',
        category: 'national-id-number',
        purposes: ['contract'],
        columns: [
          {
            sourceId: '0192f0c1-0000-7000-8000-000000000001',
            schema: 'crm',
            table: 'clients',
            column: 'cin',
          },
        ],
      },
    ],
    retention: [
      { key: 'all', name: 'Dossier', trigger: 'contract-end', period: { count: 2, unit: 'years' } },
    ],
    ...changes,
  })

const on = '2026-11-23'

describe('facts', () => {
  it('are facts that the law reads', () => {
    expect(parseFacts(factsOf(clients(), company)).faults).toBeUndefined()
  })

  it('leave out what is not said', () => {
    const facts = factsOf(ProcessingContent.parse({ name: 'Nouveau' }), company)
    expect(facts).not.toHaveProperty('automation')
    expect(facts).not.toHaveProperty('retentionSet')
    expect(facts).not.toHaveProperty('dataSubjects')
    expect(facts).not.toHaveProperty('identifiesPersons')
  })

  it('say that a retention without a period is not set', () => {
    const open = clients({
      retention: [
        {
          key: 'a',
          name: 'A',
          items: [],
          trigger: null,
          period: null,
          action: 'erase',
          reason: '',
          exceptions: '',
        },
      ],
    })
    expect(factsOf(open, company).retentionSet).toBe(false)
  })

  it('take what a person answered, where its purpose stands now', () => {
    const [contract] = clients().purposes
    const survey = { ...contract, key: 'survey', name: 'Enquête' } as typeof contract
    const answers = { 'purposes.contract.necessary': true }
    const purposes = [survey, contract].filter(purpose => purpose !== undefined)
    const facts = factsOf(clients({ purposes, answers }), company)
    expect(facts.purposes).toEqual([
      expect.not.objectContaining({ necessary: true }),
      expect.objectContaining({ name: 'Exécuter le contrat', necessary: true }),
    ])
  })

  it('name a place by its key and not by its position', () => {
    expect(keyedPath(clients(), 'purposes.0.necessary')).toBe('purposes.contract.necessary')
    expect(keyedPath(clients(), 'data.1')).toBe('data.national-id-number')
    expect(keyedPath(clients(), 'establishedInMorocco')).toBe('establishedInMorocco')
    expect(keyedPath(clients(), 'purposes.7.necessary')).toBe('purposes.7.necessary')
  })
})

describe('the decision', () => {
  const ordinary = {
    defenceOrStateSecurity: 'no',
    crimePrevention: false,
    collectedUnderSpecificLaw: false,
    filingSetBySpecialLaw: false,
    facialRecognition: false,
    creditScoring: false,
    publicRegisterOnly: false,
    simplifiedList: 'no',
    alreadyFiled: 'no',
  }

  it('is an authorisation because of the column that holds the card’s number; without it a declaration suffices (art. 12-1-e)', () => {
    const { regime, form } = decide(clients({ answers: ordinary }), { controller: company, on })
    expect(regime.conclusion).toBe('authorisation')
    expect(form).toBe('F-112')
    const reason = regime.because.find(because => because.cites.includes('loi-09-08:12-1-e'))
    expect(reason?.evidence).toEqual(['clients.cin'])
    expect(reason?.text.fr).toContain('clients.cin')
    expect(regime.alternatives.map(alternative => alternative.conclusion)).toContain('declaration')

    const without = clients({ answers: ordinary, items: clients().items.slice(0, 1) })
    expect(decide(without, { controller: company, on })).toMatchObject({
      regime: { conclusion: 'declaration' },
      form: 'F-211',
    })
  })

  it('asks for what it needs by key', () => {
    const open = clients({ purposes: clients().purposes.map(purpose => ({ ...purpose, reuse: null })) })
    const { regime } = decide(open, { controller: company, on })
    expect(regime.conclusion).toBe('undetermined')
    expect(regime.needs.map(need => need.fact)).toContain('purposes.contract.isCollectionPurpose')
  })

  it('is refused where two answers oppose each other, both places named', () => {
    const contradicting = clients({
      answers: { sensitiveData: false },
      items: [
        {
          key: 'health',
          name: 'Santé',
          category: 'health',
          purposes: ['contract'],
          columns: [],
          origin: null,
          originDetail: '',
          compulsory: null,
        },
      ],
    })
    let refusal: { kind?: { code: string }; faults?: { path: string }[] } = {}
    try {
      decide(contradicting, { controller: company, on })
    } catch (error) {
      refusal = error as typeof refusal
    }
    expect(refusal.kind?.code).toBe('register-answers-contradict')
    expect(refusal.faults?.map(fault => fault.path)).toEqual(
      expect.arrayContaining(['content.answers.sensitiveData']),
    )
    expect(refusal.faults?.length).toBeGreaterThan(1)
  })
})
