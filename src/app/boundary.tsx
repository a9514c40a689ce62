import { Component, type ReactNode } from 'react'
import { BrokenPage } from './broken-page.tsx'
import { reloadForMissingPart } from './reload.ts'

/** A page that breaks is replaced alone; the rest of the portal stays usable. (React knows no function for this.) */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override componentDidCatch(error: unknown) {
    void reloadForMissingPart(error)
  }
  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children
  }
}
