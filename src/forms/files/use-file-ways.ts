import { useEffect, useEffectEvent, type DragEvent } from 'react'

/** The ways a file comes to a page: chosen or photographed, pasted anywhere, dropped. */
export function useFileWays(take: (files: FileList | undefined) => void) {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    // A text pasted into a field is that field's.
    if (event.clipboardData?.files.length) take(event.clipboardData.files)
  })
  useEffect(() => {
    const end = new AbortController()
    document.addEventListener('paste', (event) => onPaste(event), { signal: end.signal })
    return () => end.abort()
  }, [])
  return {
    drop: {
      // Otherwise the browser would open the file in place of the page.
      onDragOver: (event: DragEvent) => event.preventDefault(),
      onDrop(event: DragEvent) {
        event.preventDefault()
        take(event.dataTransfer.files)
      },
    },
    input: {
      onChange({ currentTarget }: { currentTarget: HTMLInputElement }) {
        if (currentTarget.files?.length) take(currentTarget.files)
        // The same file may be chosen again after a refusal.
        currentTarget.value = ''
      },
    },
  }
}
