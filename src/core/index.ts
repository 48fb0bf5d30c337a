/**
 * The only entry point of the core. Nothing in here uses the DOM, the clock, random numbers or
 * React.
 */
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
  RoleProfile,
  Scenario,
  ScoringModel,
  Tier,
} from './role/role.ts';
export {
  NEWEST_ROLE_SCHEMA,
  ROLE_SCHEMAS,
  type RoleSchemaVersion,
  schemaVersionOf,
} from './role/schema/role-schema.ts';
export {
  CROSSWALK_MATCHES,
  CROSSWALK_SCHEMES,
  type RoleFile,
  SALARY_KINDS,
} from './role/schema/role-schema-2.ts';
export { BAND_IDS, FORM_IDS } from './role/schema/schema-parts.ts';
export { OWN_PROFILE_ID } from './role/own-profile-id.ts';
export { bandName, competencyName, levelName } from './role/names.ts';
export { type AnyRoleFile, completeRole } from './role/complete-role.ts';
export {
  type Path,
  type Problem,
  type ProblemCode,
  describeValue,
  formatPath,
  formatProblem,
} from './problem.ts';
export {
  type DraftAddress,
  asDraft,
  draftHashOf,
  draftKey,
  parseDraftKey,
  shortHash,
} from './role/draft-role.ts';
export {
  type Route,
  absoluteHref,
  matchRoute,
  relativeHref,
  routes,
  withCode,
} from './address/routes.ts';
export {
  PROFILE_PARAMETERS,
  parametersOf,
  profilePartOf,
  withQuery,
} from './address/profile-part.ts';
export {
  EMBED_LOCK_PATH,
  LOADER_FILE,
  ROLE_INDEX_PATH,
  ROLE_LOCK_PATH,
  loaderPath,
  roleFilePath,
} from './address/site-files.ts';
export {
  MOST_COMPARED_ROLES,
  comparedRolesQuery,
  readComparedRoles,
} from './address/compared-roles.ts';
export { SLUG } from './address/embed-address.ts';
export { embedPageOf, isEmbedPage } from './address/embed-page.ts';
export { isSharedAddress, repairAddress, rootOfLost } from './address/repair-address.ts';
export {
  type LockedFile,
  type LockedRole,
  type RoleLock,
  EMPTY_LOCK,
  findByHash,
  listLockedFiles,
  parseRoleLock,
} from './role/role-lock.ts';
export { FIELD_HELP, ID_IN_LIST } from './role/schema/field-help.ts';
export type { FieldHelp } from './role/schema/item-help.ts';
export {
  type Finding,
  type RoleFileReport,
  checkRoleFile,
  locateInText,
} from './role/check-role-file.ts';
export { titleInSentence } from './role/title-in-sentence.ts';
export { lintRole } from './role/advice/lint-role.ts';
export type { RoleWarning, WarningKind } from './role/advice/role-warning.ts';
export { scaffoldRole } from './role/scaffold-role.ts';
export { type RoleChanges, countChanges } from './role/count-changes.ts';
export { type BankedRole, type BankProblem, checkBankRule } from './role/checks/check-bank-rule.ts';
export { type RoleProblem, parseRole } from './role/parse-role.ts';
export { MAX_ROLE_BYTES, parseJsonText, parseRoleText } from './role/parse-role-text.ts';
export { plainLineEnds } from './role/json/plain-line-ends.ts';
export {
  type RoleIndex,
  type RoleIndexEntry,
  parseRoleIndex,
  parseRoleIndexText,
} from './role/parse-role-index.ts';
export { findForm, nextForm, smallestFormCovering } from './quiz/form-of.ts';
export { type ResponsesFile, parseResponses, parseResponsesFile } from './quiz/parse-responses.ts';
export { chaptersOf } from './quiz/chapters-of.ts';
export { type Progress, progressOf } from './quiz/progress-of.ts';
export { shuffledOptions } from './quiz/shuffle-options.ts';
export { writeResponses } from './quiz/write-responses.ts';
export {
  type Item,
  chosenText,
  competencyOf,
  findItem,
  itemTitle,
  listItems,
  stageOf,
} from './quiz/item.ts';
export {
  type AnswerRecord,
  type AnswerRecords,
  type CarriedFrom,
  type QuizPosition,
  type ProgressProblem,
  type SavedProgress,
  LONGEST_MS,
  parseSavedProgress,
  toPlainPosition,
  toPlainProgress,
  toPlainRecord,
} from './quiz/saved-progress.ts';
export {
  type ProgressSlot,
  type SlotProblem,
  decodeSlot,
  encodeSlot,
  slotSize,
} from './quiz/progress-slot.ts';
export type {
  SavingProblem,
  SavingStatus,
  SavingTier,
  StorageContext,
  StorageListener,
} from './quiz/saving-status.ts';
export { isValidResponse } from './quiz/valid-response.ts';
export {
  type CarryableAnswer,
  type KnownAnswers,
  carryableAnswers,
} from './quiz/carryable-answers.ts';
export { isSameProgress, mergeProgress } from './quiz/merge-progress.ts';
export { type Response, type Responses, isAnswered } from './quiz/responses.ts';
export {
  type Calibration,
  type CalibrationLabel,
  type CompetencyAssessment,
  type CompetencyResult,
  type Flag,
  type LargeDiscount,
  type Precision,
  type Range,
  type Recommendation,
  type RoleFit,
  type RoleResult,
  type ScoringRole,
  type Status,
  type Story,
  pickScoringRole,
} from './scoring/input-and-result.ts';
export {
  type StoryNames,
  type StoryKey,
  strongestCompetency,
  pickStoryNames,
  storyKey,
} from './scoring/tell-story.ts';
export {
  type CoverageClaim,
  type Decision,
  EXTENTS,
  claimCoverage,
  decideProfile,
  DECISIONS,
  decide,
  isMet,
  PROBABLE,
} from './scoring/decide-target.ts';
export {
  type Cuts,
  type FormEvidence,
  bandOf,
  formEvidence,
  isChecked,
  levelOf,
  nextLevel,
  statusOf,
  competencyCuts,
  fitCuts,
  showPoints,
  tenthsOf,
} from './scoring/judge-score.ts';
export { levelWidth } from './scoring/item-curve.ts';
export {
  type Profile,
  type ProfileSketch,
  scoreProfile,
  sketchProfile,
} from './scoring/score-profile.ts';
export {
  type Figures,
  type ScoringContext,
  scoreFigures,
  scoreResponses,
} from './scoring/score-responses.ts';
export { type Standing, standElsewhere } from './scoring/stand-elsewhere.ts';
export {
  type ByCompetency,
  type ProfiledRole,
  type TargetProfile,
  goalOf,
  holdAgainst,
  isHeldAgainst,
  listProfiles,
  ownProfile,
} from './profile/target-profile.ts';
export {
  type ProfileProblem,
  type SelectedProfile,
  MOST_BAR_NAME,
  barOf,
  cleanBarName,
  profileQuery,
  selectProfile,
} from './profile/select-profile.ts';
export { type CodeDetails, type RoleReference } from './share/code-format.ts';
export { cleanName, isNameCut } from './share/clean-name.ts';
export {
  type CodeContent,
  type DecodedCode,
  type DecodedRatings,
  type DecodedRequest,
  type ShareError,
  decodeCode,
} from './share/decode-result-code.ts';
export { encodeRatings, encodeRequest } from './share/encode-observer-code.ts';
export {
  type ScoresToShare,
  type ShareDetails,
  encodeAnswers,
  encodeCode,
  encodeScores,
} from './share/encode-result-code.ts';
export { findCode, findObserverCode, listObserverRatings } from './share/find-code.ts';
export {
  type JudgedScore,
  type JudgedScores,
  judgeLadder,
  judgeSharedScores,
} from './share/judge-shared-scores.ts';
export { readResponses, readSharedScores } from './share/read-responses.ts';
export type { ObserverRating } from './share/layouts/ratings-layout.ts';
export { readAsked, readObserverRatings } from './share/read-observer-code.ts';
export { type LayoutRole, layoutOf } from './share/layouts/role-layout.ts';
export type { SharedScore, SharedScores } from './share/layouts/scores-layout.ts';
export { joinCodes, readCodes } from './share/split-codes.ts';
export type { ListedContent, ListedResult, ListError } from './input/listed-result.ts';
export { listResults } from './input/list-results.ts';
export { looksMisread } from './input/encoding/looks-misread.ts';
export { plainText } from './input/plain-text.ts';
export { type Table, readTable } from './input/read-table.ts';
export { type Separator, splitRecords } from './input/split-records.ts';
export {
  type TextEncoding,
  decodeLine,
  decodeText,
  detectEncoding,
} from './input/encoding/decode-text.ts';
export {
  type CompetencyExplanation,
  type RatingExplanation,
  type ScenarioExplanation,
  explainCompetency,
} from './scoring/explain-competency.ts';
export {
  type FitExplanation,
  type FitTerm,
  type ProfileFit,
  explainFit,
  fitLadder,
  fitOfRatings,
  fitProfiles,
} from './scoring/role-fit.ts';
export { type PrecisionForecast, forecastPrecision } from './scoring/forecast-precision.ts';
export {
  type CallToAction,
  type EmbedTheme,
  type Font,
  type HidablePart,
  type Length,
  type Mode,
  type ResultLevel,
  type Scheme,
  type Surface,
  DEFAULT_MIN_HEIGHT,
  FONTS,
  HIDABLE_PARTS,
  KEEPER_NAME,
  LENGTHS,
  MAX_COMPANY_LENGTH,
  MAX_REFERENCE_LENGTH,
  MODES,
  NAMED_SURFACES,
  PLAIN_THEME,
  RESULT_LEVELS,
  SCHEMES,
} from './embed/embed-options.ts';
export { type Receiver, buildReceiver } from './embed/snippet/build-receiver.ts';
export {
  type LoaderSource,
  type SnippetKind,
  SNIPPET_KINDS,
  buildSnippet,
} from './embed/snippet/build-snippet.ts';
export {
  type SnippetOptions,
  LOADER_ATTRIBUTES,
  snippetAttributes,
} from './embed/snippet/snippet-options.ts';
export { type ReleasedLoader, parseEmbedLock } from './embed/parse-embed-lock.ts';
export { type HeaderExplanation, explainHeaders } from './embed/snippet/explain-headers.ts';
export { type GuardedAccent, guardAccent } from './embed/theme/contrast-guard.ts';
export { guardSurface } from './embed/theme/surface-guard.ts';
export { type ScoreDifference, compareScores, shownDifference } from './compare/compare-scores.ts';
export { behaviourMovedMost, type MovedBehaviour } from './compare/behaviour-moved-most.ts';
export { type Changes, type ScoredRun, whatChanged } from './compare/what-changed.ts';
export { holdResultAgainst } from './compare/hold-result-against.ts';
export {
  type ComparableRole,
  type ComparedResult,
  type ComparedScore,
  scoreCode,
} from './compare/score-code.ts';
export {
  type LineProblem,
  type ListPlace,
  type ListedReference,
  type ResultEntry,
  type RoleAnswer,
  listReferences,
  referenceKey,
  scoreList,
} from './compare/score-list.ts';
export {
  type NamedEntry,
  type People,
  nameKey,
  nameOfEntry,
  tellPeopleApart,
} from './compare/tell-people-apart.ts';
export { type TeamSummary, summariseTeam } from './compare/summarise-team.ts';
export { readTeam, type TeamReading } from './compare/read-team.ts';
export {
  type AnswerComparison,
  type AnswerDifference,
  type AnsweredRole,
  compareAnswers,
} from './compare/compare-answers.ts';
export { type AnswerText } from './compare/answer-text.ts';
export { compareSharedItems, type SharedItem, type SharedItems } from './compare/shared-items.ts';
export { type SharedAxis, sharedAxes, widestAxis } from './compare/shared-axes.ts';
export {
  type ObservedCompetency,
  type ObservedScore,
  type ObserverRatings,
  scoreObserver,
} from './observer/score-observer.ts';
export {
  type Evidence,
  type EvidenceByItem,
  parseEvidence,
  withEvidence,
  writeEvidence,
} from './evidence/evidence.ts';
export { MOST_NOTE, cleanNote, isNoteCut } from './notes/clean-note.ts';
export { cleanLink } from './notes/clean-link.ts';
export {
  type Plan,
  type PlanProgress,
  type PlanResource,
  type PlanStep,
  MOST_PLAN_STEPS,
  addStep,
  changeStep,
  daysAfter,
  planProgress,
  planStepOf,
  removeStep,
  stepState,
} from './plan/plan.ts';
export { type PlanProblem, parsePlan, planToJson, writePlan } from './plan/plan-file.ts';
export { type CalendarWords, planToCalendar } from './plan/plan-calendar.ts';
export { type StepThenAndNow, planThenAndNow } from './plan/plan-progress.ts';
export { writeObserversFile } from './observer/observers-file.ts';
export { minutesToRate } from './observer/minutes-to-rate.ts';
export { selectToAsk } from './observer/select-to-ask.ts';
export { type Asker, type TakenIn, takeIn } from './observer/take-in.ts';
export {
  type BehaviourTopic,
  type BehaviourView,
  type CompetencyViews,
  compareBehaviours,
  compareViews,
} from './observer/compare-views.ts';
export { type GuideStrength, type GuideTopic, pickTopics } from './guide/pick-topics.ts';
export { type GuideBlock, guideToMarkdown } from './guide/guide-document.ts';
export { evidenceBlocks } from './guide/evidence-blocks.ts';
export { findEvidence, notesToJson, type RoleNotes } from './notes/notes-file.ts';
export { interviewQuestions } from './guide/interview-questions.ts';
export { type TableRole, writeComparison } from './compare/comparison-table.ts';
export {
  comparisonLink,
  withoutAnswers,
  isSameResult,
  withName,
  withoutName,
  writeResultList,
} from './compare/share-comparison.ts';
export {
  type ResultLine,
  type ResultTable,
  type ResultToTabulate,
  tabulate,
} from './export/result-table.ts';
export { BYTE_ORDER_MARK, toCsv, writeCsv } from './export/to-csv.ts';
export { type Sheet, toWorkbook } from './export/to-workbook.ts';
export {
  RESULT_FILE_FORMAT,
  RESULT_FILE_VERSION,
  type ResultFile,
  toResultFile,
} from './export/to-json.ts';
export { type ResumeSkills, toJsonResume } from './export/to-json-resume.ts';
export { type MarkdownWords, toMarkdown } from './export/to-markdown.ts';
export { packedPixels, readPixels } from './export/png-pixels.ts';
export { readPngText, writePngText } from './export/png-text.ts';
export { PICTURE_KEYWORD, SVG_LINK_ID } from './export/reopen-marks.ts';
export { type RecognisedFile, recogniseFile } from './input/recognise-file.ts';
export { WORKBOOK_PARTS, readWorkbook } from './input/read-workbook.ts';
export { buildResultDetail } from './embed/build-result-detail.ts';
export {
  type FrameAddress,
  type FrameGoal,
  type FrameParameter,
  NO_GOAL,
  cleanInstance,
  parseFrameQuery,
  readFrameParameter,
} from './embed/frame-address.ts';
export type {
  FrameError,
  FrameEvent,
  FrameMessage,
  StepEvent,
} from './embed/messages/frame-message.ts';
export { type HelloConfig, parseHello } from './embed/messages/hello.ts';
export { type HostMessage, parseHostMessage } from './embed/messages/host-message.ts';
export { parseHostPattern } from './embed/messages/host-pattern.ts';
export { mayReceive } from './embed/messages/may-receive.ts';
export { hostOfAddress, hostOfOrigin } from './embed/parse-call-to-action.ts';
export { PROTOCOL_VERSIONS } from './embed/messages/protocol-version.ts';
export type { ResultDetail } from './embed/result-detail.ts';
export { type DraftFile, type OpenedRole, openRoleFile } from './role/open-role-file.ts';
export {
  type FieldOfGroup,
  type FieldShape,
  blankOf,
  ROLE_SHAPE,
  shapeAt,
} from './role/schema/field-shape.ts';
export { arrange, isOrderedByRule, minutesOf, orderByRule } from './studio/edit/arrange-items.ts';
export {
  type RoleName,
  beginBlank,
  copyAs,
  freeName,
  nextVersion,
} from './studio/draft/begin-draft.ts';
export { updateAt, valueAt } from './studio/draft/change-list.ts';
export { type EarlierState, goToStep, listEarlierStates } from './studio/draft/earlier-states.ts';
export { type DraftCheck, adviceKey, checkDraft, findingsAt } from './studio/draft/check-draft.ts';
export {
  type DraftHistory,
  type EditStep,
  beginHistory,
  recordEdit,
  redoStep,
  undoStep,
} from './studio/draft/draft-history.ts';
export {
  type DraftOrigin,
  type DraftRecord,
  type DraftSummary,
  namesOf,
  parseDraftRecord,
  restoreHistory,
} from './studio/draft/draft-record.ts';
export {
  addCompetency,
  coverageAt,
  goalIn,
  middleOfLevel,
  removeCompetency,
  setTarget,
  setWeight,
  sharesOf,
  weightsByTarget,
} from './studio/edit/edit-competencies.ts';
export {
  addIndicator,
  addScenario,
  moveEntry,
  moveItemBefore,
  moveItemTo,
  removeItems,
  setStage,
} from './studio/edit/edit-items.ts';
export { addForm, nextFormId, removeLastForm } from './studio/edit/edit-forms.ts';
export { roleFileName, writeRoleFile } from './studio/draft/export-file.ts';
export { tableOfItems, toTabs } from './studio/tables/item-table.ts';
export type { PastedKind } from './studio/tables/paste-columns.ts';
export {
  type PastePreview,
  type PasteProblem,
  type PastedItem,
  addPastedItems,
  itemsMakingRoom,
  readPastedItems,
} from './studio/tables/paste-items.ts';
export { tableOfEntries } from './studio/tables/entry-table.ts';
export type { TableWords } from './studio/tables/table-words.ts';
export { type EntryColumn, columnsOfEntries, patternOf } from './studio/tables/entry-columns.ts';
export { newEntry } from './studio/tables/new-entry.ts';
export {
  type EntriesPreview,
  type EntryProblem,
  type PastedEntry,
  addPastedEntries,
  readPastedEntries,
} from './studio/tables/paste-entries.ts';
export { readNumber } from './studio/tables/read-number.ts';
export { type RepairKind, repairErrors, repairFor } from './studio/repair/repairs.ts';
export { type ReferenceOption, referencesOf } from './studio/tables/references.ts';
export { type ItemEffect, giveNewId, listItemEffects } from './studio/effects/item-effects.ts';
export {
  type LinkMove,
  type LinkMoveProblem,
  type MoveOfLinks,
  moveOfLinks,
} from './studio/effects/move-of-links.ts';
export { sampleCodes } from './studio/effects/sample-codes.ts';
export { type MoveOfScores, moveOfScores, samplePeople } from './studio/effects/move-of-scores.ts';
export { toCanvasOutcomes, toCaseFramework } from './studio/draft/competency-exports.ts';
export { type Difference, listDifferences } from './studio/effects/differences.ts';
export { splitChange } from './studio/effects/split-change.ts';
export {
  type Remark,
  type Review,
  addRemarks,
  keyOfRemark,
  parseRemarks,
  parseReview,
  partsToReview,
  WHOLE_ROLE,
  writeReview,
} from './studio/effects/review-remarks.ts';
export { readDraftText } from './studio/draft/read-draft-text.ts';
export {
  findNearDuplicates,
  mergeQuestions,
  type NearDuplicate,
} from './studio/edit/near-duplicates.ts';
export { competencyLike, hasItem, copyQuestions } from './studio/edit/copy-questions.ts';
export {
  listTranslations,
  readTranslations,
  setTexts,
  tableOfTranslations,
  type TranslatedText,
} from './studio/tables/translation.ts';
export { resourceId, slugOf, takenIds } from './studio/edit/make-id.ts';
export { type FormSimulation, createFormSimulation } from './studio/effects/simulate-form.ts';
export {
  type SimulatedPerson,
  seededRandom,
  simulatePerson,
} from './studio/effects/simulate-person.ts';
export {
  STUDIO_SECTIONS,
  type StudioPlace,
  type StudioSection,
  formatStudioPlace,
  parseStudioPlace,
  sectionOf,
} from './studio/studio-place.ts';
export { finishText, tidyAddress, tidyText } from './studio/tables/tidy-text.ts';
export { type TryPlace, formatTryPlace, parseTryPlace } from './studio/try-place.ts';
export { isoDate } from './share/encoding/day-number.ts';
