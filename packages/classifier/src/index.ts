export { loadClassifier, modelFolder } from "./load-classifier.ts";
