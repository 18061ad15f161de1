declare module 'virtual:virgil/messages/en' {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}

declare module 'virtual:virgil/messages/it' {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
