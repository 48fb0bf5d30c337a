/**
 * Where the English messages of each part of the interface are. They set the type that every other
 * language's must have. A page loads those it shows (see src/app/shell/page-messages.ts).
 */
export const english = {
  app: async () => (await import('./app.ts')).app,
  'carry-over': async () => (await import('./carry-over.ts')).carryOver,
  catalogue: async () => (await import('./catalogue.ts')).catalogue,
  common: async () => (await import('./common.ts')).common,
  'compared-with': async () => (await import('./compared-with.ts')).comparedWith,
  'compare-results': async () => (await import('./compare-results.ts')).compareResults,
  'compare-roles': async () => (await import('./compare-roles.ts')).compareRoles,
  'embed-kit': async () => (await import('./embed-kit.ts')).embedKit,
  evidence: async () => (await import('./evidence.ts')).evidence,
  'export-result': async () => (await import('./export-result.ts')).exportResult,
  guide: async () => (await import('./guide.ts')).guide,
  'link-problem': async () => (await import('./link-problem.ts')).linkProblem,
  'my-results': async () => (await import('./my-results.ts')).myResults,
  observers: async () => (await import('./observers.ts')).observers,
  'page-titles': async () => (await import('./page-titles.ts')).pageTitles,
  plan: async () => (await import('./plan.ts')).plan,
  'plan-line': async () => (await import('./plan-line.ts')).planLine,
  'rate-work': async () => (await import('./rate-work.ts')).rateWork,
  'result-details': async () => (await import('./result-details.ts')).resultDetails,
  'role-page': async () => (await import('./role-page.ts')).rolePage,
  'see-result': async () => (await import('./see-result.ts')).seeResult,
  'send-result': async () => (await import('./send-result.ts')).sendResult,
  'share-result': async () => (await import('./share-result.ts')).shareResult,
  framed: async () => (await import('./framed.ts')).framed,
  'social-cards': async () => (await import('./social-cards.ts')).socialCards,
  studio: async () => (await import('./studio.ts')).studio,
  'take-assessment': async () => (await import('./take-assessment.ts')).takeAssessment,
  'where-else': async () => (await import('./where-else.ts')).whereElse,
};
