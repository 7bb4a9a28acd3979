// The tables of people and sessions, for whoever migrates; they come before those of any room.
export const signInTables = { name: 'sign-in', migrations: new URL('./migrations/', import.meta.url) }
