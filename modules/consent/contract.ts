// What the consent room answers, sentence by sentence. Browser-safe.
import { crawls } from './contract/crawls.ts'
import { people } from './contract/people.ts'
import { points } from './contract/points.ts'
import { purposes } from './contract/purposes.ts'
import { statistics } from './contract/statistics.ts'

export const contract = { purposes, points, crawls, people, statistics }
