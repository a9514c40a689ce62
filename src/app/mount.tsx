import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import type { Language } from '#src/contract/language.ts'
import { fetchedOnce } from '#src/ui/fetched.ts'
import { Portal } from './portal.tsx'

export function mount(language: Language) {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  const connect = fetchedOnce(async () => (await import('#src/api/connect.ts')).connect())
  createRoot(root).render(<Portal connect={connect} Router={BrowserRouter} language={language} />)
}
