/** The style of the HTML report: readable in light and dark, printable. */
export const style = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.45; }
body { max-width: 75rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.3rem; border-left: .5rem solid; padding-left: .7rem; }
h1.pass { border-color: #2a8a3e; } h1.fail { border-color: #c5221f; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .25rem .6rem; border-bottom: 1px solid #8884; }
tr.fail td:first-child, tr.error td:first-child, h3.fail, .fail > summary, .error > summary { color: #c5221f; font-weight: 600; }
tr.warn td:first-child, tr.untestable td:first-child, .warn > summary, .untestable > summary { color: #b06000; font-weight: 600; }
tr.pass td:first-child, .pass > summary { color: #2a8a3e; } tr.skipped { opacity: .6; }
pre { overflow-x: auto; padding: .6rem; background: #8882; border-radius: .3rem; white-space: pre-wrap; word-break: break-word; }
.score { display: inline-flex; gap: .6rem; align-items: center; margin-right: 2rem; font-weight: 600; } details { margin: .3rem 0; }
`;
