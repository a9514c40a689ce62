import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'

/** The least a page without a form can weigh. */
function Floor() {
  const { data } = useQuery({ queryKey: ['floor'], queryFn: async () => 'Floor' })
  return <h1>{data}</h1>
}

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={createBrowserRouter([{ path: '*', element: <Floor /> }])} />
    </QueryClientProvider>,
  )
