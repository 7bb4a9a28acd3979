// What the law's list says of a data item's category. Browser-safe.
import { dataCategory } from '@himaya/law/words/data-categories'
import type { DataItem } from './records.ts'

/** Art. 1-3: the category is sensitive. */
export const isSensitive = ({ category }: Pick<DataItem, 'category'>): boolean =>
  dataCategory(category).sensitive !== undefined

/** Art. 12-1-e: the item is the national identity card's number. */
export const isNationalId = ({ category }: Pick<DataItem, 'category'>): boolean =>
  category === 'national-id-number'
