// The corpus is what it claims, and detection reaches its figures on the half it was not tuned on.
import { describe, expect, it } from 'vitest'
import { categories } from '../categories.ts'
import { classifyColumn, detectText } from '../detect.ts'
import { threshold } from '../scoring.ts'
import { columnsOf, textsOf } from './build.ts'
import { measureColumns, measureTexts } from './measure.ts'
import type { Label, LabelledColumn } from './shape.ts'

const answer = (column: LabelledColumn): Label => {
  const [top] = classifyColumn(column).findings
  return top && top.confidence >= threshold ? top.category : 'none'
}

const development = columnsOf('development')
const heldOut = columnsOf('held-out')

describe('the corpus', () => {
  it('has at least 600 columns, two in five of them negative in each half, and 400 snippets', () => {
    expect(development.length + heldOut.length).toBeGreaterThanOrEqual(600)
    for (const half of [development, heldOut]) {
      expect(half.filter(column => column.label === 'none').length / half.length).toBeGreaterThanOrEqual(0.4)
    }
    expect(textsOf('development').length + textsOf('held-out').length).toBeGreaterThanOrEqual(400)
  })

  it('has every category in both halves', () => {
    for (const half of [development, heldOut]) {
      const labels = new Set(half.map(column => column.label))
      expect(Object.keys(categories).filter(category => !labels.has(category as Label))).toEqual([])
    }
  })

  it('shares no named column and no snippet between its halves', () => {
    const key = (column: LabelledColumn) => `${column.table}.${column.column}`.toLowerCase()
    const known = new Set(development.filter(column => column.table !== 'import').map(key))
    expect(heldOut.map(key).filter(name => known.has(name))).toEqual([])
    const texts = new Set(textsOf('development').map(({ text }) => text))
    expect(textsOf('held-out').filter(({ text }) => texts.has(text))).toEqual([])
  })

  it('is the same on every run', () => {
    expect(columnsOf('held-out')).toEqual(heldOut)
  })
})

describe('detection on the held-out half', () => {
  it('reaches 0.95 precision and recall on columns, by the strict count', () => {
    const report = measureColumns(heldOut, answer)
    console.table(Object.fromEntries(report.perCategory))
    console.log('columns', report.category, 'personal or not', report.personal)
    expect(report.category.precision).toBeGreaterThanOrEqual(0.95)
    expect(report.category.recall).toBeGreaterThanOrEqual(0.95)
    expect(report.personal.mcc).toBeGreaterThanOrEqual(0.9)
  }, 60_000)

  it('reaches 0.90 precision and recall on the spans of free text', () => {
    const report = measureTexts(textsOf('held-out'), detectText)
    console.table(Object.fromEntries(report.perCategory))
    console.log('spans', report.spans, 'personal or not', report.personal)
    expect(report.spans.precision).toBeGreaterThanOrEqual(0.9)
    expect(report.spans.recall).toBeGreaterThanOrEqual(0.9)
    for (const [, figures] of report.perLanguage) expect(figures.f1).toBeGreaterThanOrEqual(0.85)
  })
})
