/** The package’s own entry is shadowed by a module of Node, and holds what is not needed here. */
declare module 'punycode/punycode.es6.js' {
  export function decode(label: string): string;
}
