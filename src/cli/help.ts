import { encodings } from '~/formats/decodeText.ts'
export const mainHelp = `entente – actor-relationship maps without a browser

  entente figure MAP --out FILE    a publication image: .svg, .pdf or .png
  entente camps MAP                the camps that support and opposition make, with the proof
  entente takealong MAP --out FILE.html    the map and its viewer in one file
  entente path MAP FROM TO         how ties lead from one actor to another, in sentences
  entente check FILE…              what a file says, and every problem by row
  entente convert IN OUT           a map from one format to another
  entente figure --help            all that can be asked of it; likewise of the others

MAP is an *.entente.json file, or a figure with its map inside.`

export const figureHelp = `entente figure MAP --out FILE [options]

Draws a map as a figure, the same as the app: title, graph, legend, source, credit.
MAP is an *.entente.json file, or a PNG, SVG or PDF with its map inside; FILE ends in .svg, .pdf or .png.
What is not asked for here is as the map's own figure settings say.

Size
  --size NAME        article, social, square, slide, column, page, a4-portrait, a4-landscape
  --size WxHUNIT     1200x675px, 84x120mm, 3.3x4in; one number (84mm): as high as it needs
  --dpi N            of a size in mm or in, for .png; 300
  --scale N          pixels for each px of a size in px, for .png: 1 to 4; 2
  --text N           all text and lines larger or smaller: 0.8 to 1.5

Look
  --theme NAME       white, paper, dark, none (transparent)
  --lang TAG         words in en, ru or kk; the map's own texts in that language too
  --letters NAME     letters of an .svg: embedded, live, outlined; embedded

What is shown
  --view LINK        what a link of the app shows: the whole of it, or what stands behind its “?”
  --kinds A,B        only these kinds of tie
  --focus ID,ID      these actors, their neighbours, and the ties between them
  --arrangement NAME network, or camps: who stands with whom, and what goes against it
  --panels BY        small multiples: kind, date, sides (of what ask=compare in --view compares)
  --notes all        numbered notes of the evidence; or --notes ID,ID for these ties
  --hide PART,PART   title, subtitle, legend, filters, notes, sources, credit, date, licence, icons
  --show PART,PART   likewise
  --title TEXT       also --subtitle, --sources, --credit, --alt
  --date YYYY-MM-DD  of the figure; today

And
  --no-map           do not put the map into the file
  --strict           end with status 3 when the proof finds something that must be changed
  --quiet            print nothing but what went wrong
  --help             this

Status: 0 done, 1 the map cannot be used, 2 the command was not understood, 3 see --strict.`

export const campsHelp = `entente camps MAP [options]

Splits a map into the camps that leave the fewest signed ties against them: support between camps, opposition inside one.
Both ways of counting are told: every tie counts, or several ties between the same two count as one relation.

  --count NAME       only one of them: ties, relations
  --camps N          at most N camps, or best for as many as leave least; 2
  --kinds A,B        only these kinds of tie
  --bases A,B        only ties that are known so: record, reported, alleged, none
  --signs A=SIGN     count a kind as support, oppose or none: intervention=support,…
  --lang TAG         in en, ru or kk; the map's own texts in that language too
  --effort N         times as much work at most before it says “between … and …”; 1
  --json             all of it as JSON: camps, ties against, lower bound, circles, triads, other splits, balance over time
  --quiet            do not say what was left out of the file
  --help             this

Status: 0 done and proven, 1 the map cannot be used, 2 the command was not understood, 3 done and not proven.`

export const takealongHelp = `entente takealong MAP --out FILE.html [options]

Puts a map and the viewer into one HTML file that works offline, the same as the app's “One file”. Private evidence stays out.
MAP is an *.entente.json file, or a PNG, SVG or PDF with its map inside.

  --lang TAG         the language that it opens in: en, ru or kk
  --no-notes         leave out the notes for the speaker
  --quiet            print nothing but what went wrong
  --help             this`

export const pathHelp = `entente path MAP FROM TO [options]

The shortest ways that ties lead from one actor to another, each as a sentence with its sources.
FROM and TO are ids of actors; MAP is an *.entente.json file, or a figure with its map inside.

  --way NAME         any: either way; along: with the direction of ties only; any
  --most N           how many paths, the shortest first: 1 to 99; 8
  --kinds A,B        over these kinds of tie only
  --bases A,B        over ties of these bases only: record, reported, alleged, none
  --lang TAG         words in en, ru or kk; the map's own texts in that language too
  --json             actors and ties of each path as JSON
  --quiet            print nothing but the answer
  --help             this

Status: 0 done, 1 the map cannot be used, 2 the command was not understood, 3 there is no path.`

const reading = `  --encoding NAME    of a text: ${encodings.slice(0, 5).join(', ')},
                     ${encodings.slice(5).join(', ')}; guessed
  --delimiter SIGN   between the cells of a table: comma, semicolon, tab, bar, space; guessed
  --dates ORDER      what 7/1/22 means: dmy, mdy; kept as a field while it is open
  --missing WAY      ends that no actor answers to: skip, create; skip`

export const checkHelp = `entente check FILE… [options]

Says of each file its format, how many actors and ties it holds, and every problem by row and column.
Tables, GraphML, GEXF, Cytoscape JSON, CX2, Graphology and node-link JSON, GML, Pajek, Entente JSON, figures with a map inside.

  --together         the files are tables of one map: actors in one, ties in another
${reading}
  --lang TAG         words in en, ru or kk
  --json             all of it as JSON, a list with one object a file
  --help             this

Status: 0 all was read, 1 something could not be read, 2 the command was not understood.`

export const convertHelp = `entente convert IN OUT [options]

Writes a map in another format, and says what that format cannot hold. The ending of OUT names it: .entente.json, .csv (ties
only), .zip (two CSV files), .graphml, .gexf, .cyjs, .cx2, .graphology.json, .node-link.json, .gml, .net. Private evidence stays
out. Several files before OUT are the tables of one map.

  --to FORMAT        the format, where the ending of OUT does not tell it
${reading}
  --strict           write nothing when something would be left out
  --quiet            print nothing but what went wrong
  --help             this

Status: 0 done, 1 IN cannot be used, 2 the command was not understood.`
