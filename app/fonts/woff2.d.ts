/** The bundler gives a font file a name with a hash and its import that name. */
declare module '*.woff2' {
  const address: string;
  export default address;
}
