import { ActionGroup, Button, Form, List, ListItem } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { asProblem } from "../api/problem";
import type { MemberEntry, Remark } from "../api/schema";
import { Draft } from "../components/Draft";
import { ErrorSummary } from "../components/ErrorSummary";
import { isMemberField, keptNumber, useMemberFieldName } from "../components/memberFields";
import { ProblemAlert } from "../components/ProblemAlert";
import { useViolationText } from "../components/problemText";
import { MemberFields } from "./MemberFields";
import { entryOf, memberSchema, type MemberForm as Values } from "./memberSchema";
import { StaleMember } from "./StaleMember";
import { useOpened, type StoredMember } from "./useOpened";
import { Notice } from "../components/Notice";

interface MemberFormProps {
  stored?: StoredMember;
  memberId?: string;
  remarks?: Remark[];
  saveText: string;
  save: (entry: MemberEntry, version: number | undefined) => Promise<void>;
  leave: () => void;
}

/** One column; what was typed stays when a request fails or someone else was quicker. */
export function MemberForm({ stored, memberId, remarks = [], saveText, save, leave }: MemberFormProps) {
  const { t } = useTranslation(["members", "common"]);
  const fieldName = useMemberFieldName();
  const violationText = useViolationText();
  const { opened, setOpened, current, version: openedVersion } = useOpened(stored);
  const [version, setVersion] = useState(openedVersion);
  const [failure, setFailure] = useState<unknown>();
  const [saved, setSaved] = useState(false);
  const form = useForm<Values>({
    defaultValues: opened,
    resolver: zodResolver(memberSchema(keptNumber(stored?.maskedNumber) !== undefined)),
    shouldFocusError: false,
  });
  const { errors, isSubmitting, submitCount } = form.formState;

  const show = (error: unknown) => {
    const { violations } = asProblem(error);
    const atFields = violations.filter(({ pointer }) => isMemberField(pointer.slice(1)));
    for (const violation of atFields) {
      form.setError(violation.pointer.slice(1) as keyof Values, { message: violationText(violation) });
    }
    setFailure(atFields.length > 0 ? undefined : error);
  };
  const submit = form.handleSubmit(async (values) => {
    setFailure(undefined);
    try {
      await save(entryOf(values), version);
      setSaved(true);
    } catch (error) {
      show(error);
    }
  });
  return (
    <FormProvider {...form}>
      <Draft
        opened={opened}
        version={version}
        done={saved}
        leave={leave}
        onDiscard={() => {
          form.reset(current);
          setOpened(current);
          setVersion(stored?.version);
        }}
      />
      <Form
        className="ciep-form"
        noValidate
        aria-label={saveText}
        onSubmit={(event) => {
          void submit(event);
        }}
      >
        <RemarksAlert remarks={remarks} />
        <ErrorSummary errors={errors} attempt={submitCount} nameOf={fieldName} />
        <Failure
          failure={failure}
          opened={stored && opened}
          memberId={memberId}
          adopt={(theirs, theirVersion, keepMine) => {
            form.reset(theirs, keepMine ? { keepValues: true, keepDirty: true } : {});
            setOpened(theirs);
            setVersion(theirVersion);
            setFailure(undefined);
          }}
        />
        <MemberFields maskedNumber={keptNumber(stored?.maskedNumber)} />
        <ActionGroup>
          <Button type="submit" isLoading={isSubmitting} isDisabled={isSubmitting}>
            {saveText}
          </Button>
          <Button variant="link" onClick={leave}>
            {t("common:cancel")}
          </Button>
        </ActionGroup>
      </Form>
    </FormProvider>
  );
}

function RemarksAlert({ remarks }: { remarks: Remark[] }) {
  const { t } = useTranslation("members");
  const fieldName = useMemberFieldName();
  return remarks.length === 0 ? null : (
    <Notice isInline variant="warning" component="h2" title={t("remarks")}>
      <List isPlain>
        {remarks.map((remark, index) => (
          <ListItem key={index}>
            {remark.field && <strong>{t("remarkField", { field: fieldName(remark.field) })} </strong>}
            {remark.text}
          </ListItem>
        ))}
      </List>
    </Notice>
  );
}

interface FailureProps {
  failure: unknown;
  /** What the form showed of a stored member; none for a new one. */
  opened: Values | undefined;
  memberId: string | undefined;
  /** Goes on from the present version, with what was typed or with what is stored. */
  adopt: (theirs: Values, version: number, keepMine: boolean) => void;
}

function Failure({ failure, opened, memberId, adopt }: FailureProps) {
  if (failure && opened && memberId && asProblem(failure).status === 412) {
    return (
      <StaleMember
        memberId={memberId}
        opened={opened}
        onKeepMine={(theirs, version) => adopt(theirs, version, true)}
        onTakeTheirs={(theirs, version) => adopt(theirs, version, false)}
      />
    );
  }
  return <ProblemAlert error={failure} />;
}
