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

/** Hands a file to the person to keep. */
export const downloadFile = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** The same for a text made here. */
export const download = (name: string, text: string, type = 'text/csv;charset=utf-8'): void =>
  downloadFile(new Blob([text], { type }), name)
