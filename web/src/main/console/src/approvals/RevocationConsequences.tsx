import { Content, List, ListItem, Title } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { RevocationPreview } from "../api/schema";
import { useTexts } from "../app/editions";
import { RemedyText } from "../components/RemedyText";
import { Notice } from "../components/Notice";

/** What becomes of the delegation, who decides then, and who is told. */
export function RevocationConsequences({ preview }: { preview: RevocationPreview }) {
  const { t } = useTranslation("approvals");
  const textOf = useTexts();
  const { status, members, stage, told } = preview;
  const nobody = told.every(({ group, names }) => group !== "NEXT" || names.length === 0);
  return (
    <Content className="pf-v6-u-mb-md">
      <Title headingLevel="h3" size="md">
        {t("revoke.follows")}
      </Title>
      <List aria-label={t("revoke.follows")}>
        {(status === "APPROVED" || status === "REJECTED" || status === "OPEN") && (
          <ListItem>{t(`revoke.effect.${status}`, { count: members })}</ListItem>
        )}
        <ListItem>{t("revoke.waits", { stage: textOf(stage) })}</ListItem>
        {told
          .filter(({ names }) => names.length > 0)
          .map(({ group, names }) => (
            <ListItem key={group}>{t(`revoke.told.${group}`, { names })}</ListItem>
          ))}
      </List>
      <RemedyText remedy={preview.remedy} />
      {nobody && <Notice isInline isPlain variant="warning" component="h4" title={t("revoke.nobody")} />}
    </Content>
  );
}
