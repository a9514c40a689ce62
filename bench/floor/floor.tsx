import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { useForm } from 'react-hook-form'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import * as z from 'zod/mini'

/** The least a page with these packages can weigh: one route, one form, nothing else. */
const Body = z.object({ name: z.string().check(z.minLength(1)) })

function Floor() {
  const form = useForm({ defaultValues: { name: '' } })
  const send = useMutation({ mutationFn: async (values: unknown) => z.parse(Body, values) })
  return (
    <form onSubmit={form.handleSubmit((values) => send.mutate(values))}>
      <h1>Floor</h1>
      <label>
        Name <input {...form.register('name')} />
      </label>
      <button>Send</button>
    </form>
  )
}

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={createBrowserRouter([{ path: '*', element: <Floor /> }])} />
    </QueryClientProvider>,
  )
