import { ArrowLeft } from 'lucide-react'
import { Link } from 'react-router-dom'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { texts } from './texts.ts'

export function BackToHelp() {
  const { back } = useTexts(texts)
  return (
    <p className="back">
      <Link className="button button--quiet button--small" to={paths.help}>
        <ArrowLeft />
        {back}
      </Link>
    </p>
  )
}
