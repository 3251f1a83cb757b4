/** The file that Node finds; the types are written for the folder’s name. */
declare module 'selenium-webdriver/remote/index.js' {
  export * from 'selenium-webdriver/remote'
}
