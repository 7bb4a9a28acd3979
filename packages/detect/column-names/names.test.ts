// How column names are cut and read, and that the rules only ask for concepts the lexicon has.
import { describe, expect, it } from 'vitest'
import { matchName, parsedRules } from './match.ts'
import { knownConcepts, readName, splitName } from './read.ts'

const best = (name: string) => matchName(readName(name))[0]?.category ?? null

describe('cutting a name', () => {
  it.each([
    ['date_naissance', ['date', 'naissance']],
    ['dateNaissance', ['date', 'naissance']],
    ['DateNaissanceXML', ['date', 'naissance', 'xml']],
    ['N-CIN', ['n', 'cin']],
    ['Prénom', ['prenom']],
    ['تاريخ_الازدياد', ['تاريخ', 'الازدياد']],
    ['\u202eemail\u202c', ['email']],
    ['"; DROP TABLE clients; --', ['drop', 'table', 'clients']],
    ['', []],
  ])('cuts %j', (name, words) => expect(splitName(name)).toEqual(words))
})

describe('reading a name', () => {
  it.each([
    ['dtnaiss', 'date-of-birth'],
    ['NOMPRENOM', 'full-name'],
    ['numcin', 'national-id'],
    ['رقم_البطاقة_الوطنية', 'national-id'],
    ['الاسم_العائلي', 'last-name'],
    ['3onwan', 'postal-address'],
    ['nmra_tilifoun', 'phone'],
    ['codepostal', 'postal-code'],
    ['customerEmailAddress', 'email'],
    ['GROUPE-SANGUIN', 'health'],
    ['adr2', 'postal-address'],
    ['toString', null],
    ['__proto__', null],
    ['constructor', null],
  ])('reads %j as %j', (name, category) => expect(best(name)).toBe(category))

  it.each([
    'nb_clients',
    'email_verified',
    'password_min_length',
    'nom_fichier',
    'product_name',
    'type_adresse',
    'phone_model_id',
  ])('is not carried away by a telling word in %s', name =>
    expect(matchName(readName(name)).every(match => match.points < 2)).toBe(true),
  )

  it('never answers with the spelling it was given', () => {
    expect(matchName(readName('CIM10_PRINCIPAL'))[0]?.word).toBe('cim')
  })
})

describe('the rules', () => {
  it('ask only for concepts that the lexicon has', () => {
    const known = knownConcepts()
    expect(parsedRules.flatMap(rule => rule.needs).filter(need => !known.has(need))).toEqual([])
  })
})
