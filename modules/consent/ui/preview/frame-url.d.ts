// How the pages' build names a script that it makes on its own.
declare module '*?worker&url' {
  const address: string
  export default address
}
