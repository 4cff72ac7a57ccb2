import cytoscape from 'cytoscape'

const style = [
  {
    selector: 'node',
    style: { width: 10, height: 10, label: 'data(name)', 'font-size': 8, 'background-color': '#5b7083' },
  },
  { selector: 'edge', style: { width: 1, 'curve-style': 'haystack', 'line-color': 'data(color)' } },
]

export const open = ({ elements }, container) =>
  new Promise((resolve) => {
    const cy = cytoscape({ container, elements, style, layout: { name: 'preset' }, textureOnViewport: false })
    cy.one('render', () =>
      resolve({
        showSupport: (on) => cy.edges('[kind = "support"]').style('display', on ? 'element' : 'none'),
      }),
    )
  })
