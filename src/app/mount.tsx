import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import type { Service } from '#src/api/connect.ts'
import type { Language } from '#src/contract/language.ts'
import { readable } from '#src/ui/readable.ts'
import { Portal } from './portal.tsx'

export function mount(language: Language) {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  let service: Promise<Service> | undefined
  const connect = () => (service ??= readable(import('#src/api/connect.ts').then((api) => api.connect())))
  createRoot(root).render(<Portal connect={connect} Router={BrowserRouter} language={language} />)
}
