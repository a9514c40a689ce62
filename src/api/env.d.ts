interface ImportMetaEnv {
  /** "server": the service answers at the portal's own origin. Otherwise it runs in this browser. */
  readonly VITE_API?: string
}
