/** The rules of the shipped rule sets, for people who read about them. */
export { default as catalogue } from 'virtual:virgil/catalogue';
