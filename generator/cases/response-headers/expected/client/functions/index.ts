// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { listStories, listStoriesOperation } from './list-stories.ts';
export { makeStory, makeStoryOperation } from './make-story.ts';
