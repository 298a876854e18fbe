import type {
  DecidingRole,
  StageCondition,
  StageCriterion,
  StageDesign,
  StageProgress,
  StageScope,
} from "../api/schema";

/** A stage while it is designed; the key stays when it moves. */
export interface DraftStage extends StageDesign {
  key: string;
}

export const SCOPES: Record<DecidingRole, StageScope> = {
  "unit-approver": "UNIT",
  "host-reviewer": "HOST",
  "ministry-approver": "MINISTRY",
  "security-officer": "SECURITY",
};

export function draftsOf(stages: StageDesign[]): DraftStage[] {
  return stages.map((stage) => ({ ...stage, key: crypto.randomUUID() }));
}

export function stagesOf(drafts: DraftStage[]): StageDesign[] {
  return drafts.map(
    ({ name, role, scope, decisions, condition, workingDays, reminderDays, escalationRole, returnable }) => ({
      name,
      role,
      scope,
      decisions,
      condition,
      workingDays,
      reminderDays,
      escalationRole,
      returnable,
    }),
  );
}

const told = ({ name, condition, ...stage }: StageDesign) =>
  JSON.stringify([
    [name.zh, name.en, name.de, stage.role, stage.scope, stage.decisions],
    [condition.unitKinds, condition.categories, condition.overflow, condition.late],
    [stage.workingDays, stage.reminderDays, stage.escalationRole, stage.returnable],
  ]);

/** Whether both say the same; the server has an order of its own for what a stage consists of. */
export function alike(drafts: StageDesign[], saved: StageDesign[]): boolean {
  return drafts.map(told).join() === saved.map(told).join();
}

/** The stage at this place one place up or down; unchanged where there is no such place. */
export function moved(drafts: DraftStage[], from: number, by: 1 | -1): DraftStage[] {
  const stage = drafts[from];
  const to = from + by;
  if (!stage || to < 0 || to >= drafts.length) {
    return drafts;
  }
  const others = drafts.filter((_other, index) => index !== from);
  return [...others.slice(0, to), stage, ...others.slice(to)];
}

export function newStage(role: DecidingRole): DraftStage {
  return {
    key: crypto.randomUUID(),
    name: { zh: "", en: "", de: "" },
    role,
    scope: SCOPES[role],
    decisions: 1,
    condition: { unitKinds: [], categories: [], overflow: false, late: false },
    workingDays: 5,
    reminderDays: 1,
    escalationRole: "ministry-approver",
    returnable: [],
  };
}

/** As the picture of a case's route draws stages that come next. */
export function pictureOf(stages: StageDesign[]): StageProgress[] {
  return stages.map((stage, index) => ({
    position: index + 1,
    role: stage.role,
    name: stage.name,
    state: "NEXT",
    workingDays: stage.workingDays,
    returnable: stage.returnable,
    escalationRole: stage.escalationRole,
    decidedInPlace: false,
    needed: stage.decisions,
    given: 0,
    decisions: [],
  }));
}

/** Which stage a finding is about; undefined where it is about all of them. */
export function stageOf(pointer: string): number | undefined {
  const number = /^\/stages\/(\d+)/.exec(pointer)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** By what a stage is restricted. */
export function criteriaOf({ unitKinds, categories, overflow, late }: StageCondition): StageCriterion[] {
  const asked: [StageCriterion, boolean][] = [
    ["UNIT_KIND", unitKinds.length > 0],
    ["CATEGORY", categories.length > 0],
    ["OVERFLOW", overflow],
    ["LATE", late],
  ];
  return asked.filter(([, asks]) => asks).map(([criterion]) => criterion);
}
