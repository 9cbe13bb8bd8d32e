/** Printing: code, escapers, comments, files. */
export { type Code, code, join } from './code.ts';
export { identifier, literal, memberKey, propertyAccess, propertyKey, templateText } from './escape.ts';
export { docComment, type DocumentationTag } from './comment.ts';
export { loadTemplates } from './templates.ts';
export { TemplateProblem } from './template-problem.ts';
export { createTypeScriptFile, GeneratorBug, relativeModule, type TypeScriptFile } from './typescript-file.ts';
