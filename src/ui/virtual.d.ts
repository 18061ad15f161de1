/** The texts of our own pages by language, fetched when somebody chose one; see `messages` of the platform. */
declare module 'virtual:virgil/messages' {
  const read: Record<import('../model').Language, () => Promise<{ default: Record<string, string> }>>;
  export default read;
}
