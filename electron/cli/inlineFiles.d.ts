// Files that the bundler puts into the program as data addresses.
declare module '*.woff2?inline' {
  const address: string;
  export default address;
}
