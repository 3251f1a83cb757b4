import './floor.css'
import { createRoot } from 'react-dom/client'
import { FloorPage } from './FloorPage.tsx'

const container = document.getElementById('floor')
if (container === null) throw new Error('the page has no element #floor')
createRoot(container).render(<FloorPage />)
