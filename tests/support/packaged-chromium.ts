import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

const packages = join(import.meta.dirname, '../../node_modules')
const cache = join(packages, '.cache')

// The libraries and the fonts come along because a bare Debian has neither.
const launcher = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
LD_LIBRARY_PATH="$here/lib" FONTCONFIG_PATH="$here" exec "$here/chromium" "$@"
`

const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/**
 * Unpacks the Chromium of the npm package @sparticuz/chromium (Linux on x64), once per version, and returns
 * the path of a launcher that starts it.
 */
export function unpackChromium(): string {
  const root = join(packages, '@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true })
    const unfinished = mkdtempSync(`${folder}-`)
    unpackInto(unfinished, join(root, 'bin'))
    rename(unfinished, folder)
  }
  return join(folder, 'launch')
}

function unpackInto(folder: string, packed: string): void {
  const unpack = (file: string) => brotliDecompressSync(readFileSync(join(packed, file)))

  writeFileSync(join(folder, 'chromium'), unpack('chromium.br'), { mode: 0o755 })
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-x', '--no-same-owner', '-C', folder], { input: unpack(archive) })
  }
  // The package's own configuration looks for the fonts in /tmp, which other people share.
  writeFileSync(join(folder, 'fonts.conf'), fontsConfiguration)
  writeFileSync(join(folder, 'launch'), launcher, { mode: 0o755 })
}

/** Two runs may unpack at the same time: the first to finish wins. */
function rename(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}
