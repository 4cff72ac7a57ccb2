// One library, named in the address, with the same graph in its own form: file → picture, a drag, a filter.
const libraries = {
  cytoscape: () => import('./withCytoscape.js'),
  'force-graph': () => import('./withForceGraph.js'),
  sigma: () => import('./withSigma.js'),
  'vis-network': () => import('./withVisNetwork.js'),
}

const stage = document.getElementById('stage')
const name = new URLSearchParams(location.search).get('lib')
const { open } = await libraries[name]()

let graph = null
let supportIsOn = true

document.querySelector('input').addEventListener('change', async ({ target }) => {
  graph = await open(JSON.parse(await target.files[0].text()), stage)
  document.title = 'Opened'
})

document.getElementById('filter').addEventListener('click', () => {
  supportIsOn = !supportIsOn
  graph.showSupport(supportIsOn)
})

document.title = 'Ready'
