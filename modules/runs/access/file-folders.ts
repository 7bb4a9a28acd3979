// Folders below which files that rows name may be destroyed. Whoever runs the server writes them, one on a line, into
// `<home>/file-folders`; nobody who signs in can, so that no plan reaches a file of the server's own.
import { readFile, realpath } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { isWithin } from '@himaya/connectors/files/path'
import type { Context } from '@himaya/platform/context'
import type { Reason } from '../records.ts'

/** None where there is no such file. */
export async function fileFolders({ home }: Pick<Context, 'home'>): Promise<readonly string[]> {
  const text = await readFile(join(home, 'file-folders'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(isAbsolute)
}

/** Whether the folder is there and lies below one of those. */
export async function mayDestroyBelow(ctx: Pick<Context, 'home'>, root: string): Promise<boolean> {
  const real = await realpath(root).catch(() => null)
  if (real === null) return false
  const allowed = await Promise.all((await fileFolders(ctx)).map(each => realpath(each).catch(() => null)))
  return allowed.some(each => each !== null && isWithin(each, real))
}

/** Told before the first row goes: a file whose row is gone is found by nobody. */
export const folderNotAllowed = (root: string): Reason => ({
  code: 'folder-not-allowed',
  sentence: {
    fr: `Les fichiers que ces lignes nomment seraient détruits sous ${root}, qui n’existe pas ou n’est pas permis. L’administrateur du serveur inscrit ce dossier dans le fichier « file-folders » de l’installation.`,
    ar: `ستُتلف الملفات التي تسميها هذه الأسطر تحت ${root}، وهو مجلد غير موجود أو غير مسموح به. يدرج مسؤول الخادم هذا المجلد في الملف «file-folders» الخاص بالتثبيت.`,
    en: `The files that these rows name would be destroyed below ${root}, which is not there or is not allowed. Whoever runs the server writes this folder into the installation’s file “file-folders”.`,
  },
})
