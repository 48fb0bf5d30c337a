/** The core's only door. Nothing in here touches the page, the clock, chance or React. */
export { type Result, succeed, fail } from './result.ts';
export type {
  BandId,
  Competency,
  Difficulty,
  Form,
  FormId,
  Indicator,
  Level,
  Resource,
  Role,
  Scenario,
  ScoringModel,
  Tier,
} from './role/role.ts';
export { BAND_IDS } from './role/role-schema.ts';
export { type Item, competencyOf, findItem, listItems, stageOf } from './quiz/item.ts';
export {
  type AnswerRecord,
  type AnswerRecords,
  type Place,
  type ProgressProblem,
  type SavedProgress,
  LONGEST_MS,
  parseSavedProgress,
  toPlainProgress,
} from './quiz/saved-progress.ts';
export { isValidResponse } from './quiz/valid-response.ts';
export { isSameProgress, mergeProgress } from './quiz/merge-progress.ts';
export { type Response, type Responses, giveResponse, isAnswered } from './quiz/responses.ts';
export type {
  Calibration,
  CalibrationLabel,
  CompetencyAssessment,
  CompetencyResult,
  Flag,
  Precision,
  Range,
  Recommendation,
  RoleFit,
  RoleResult,
  Status,
} from './scoring/role-result.ts';
