// What the exported list of consultations says.
export const fr = {
  export: {
    fileName: 'Consultations de la loi',
    title: 'Titre',
    question: 'Question',
    askedOn: 'Droit du',
    conclusion: 'Conclusion',
    needs: 'Faits manquants',
    createdBy: 'Ouverte par',
    changedAt: 'Modifiée le',
  },
}

export type LibraryMessages = typeof fr
