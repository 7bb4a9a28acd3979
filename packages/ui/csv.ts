// A list as a CSV file that spreadsheets open rightly: UTF-8 with its mark, semicolons where the comma is a decimal
// sign, quotes doubled, and no cell that a spreadsheet would run as a formula.

const cell = (text: string, separator: string) => {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text
  return harmless.includes(separator) || /["\r\n]/.test(harmless)
    ? `"${harmless.replace(/"/g, '""')}"`
    : harmless
}

export const toCsv = (rows: readonly (readonly string[])[], separator = ';'): string =>
  `\uFEFF${rows.map(row => row.map(text => cell(text, separator)).join(separator)).join('\r\n')}\r\n`
