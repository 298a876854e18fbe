import { Button, Grid, GridItem, PageSection } from "@patternfly/react-core";
import AngleLeftIcon from "@patternfly/react-icons/dist/esm/icons/angle-left-icon";
import AngleRightIcon from "@patternfly/react-icons/dist/esm/icons/angle-right-icon";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import type { Case, DecisionOutcome, Member } from "../api/schema";
import { useSession } from "../app/session";
import { useKeys } from "../components/keys";
import { KeysHelp } from "../components/KeysHelp";
import { KeyTip } from "../components/KeyTip";
import { PageHead } from "../components/PageHead";
import { RouteProgress } from "../components/RouteProgress";
import { EscalatedLabel, StatusLabel } from "../components/StatusLabel";
import { CaseBody } from "./CaseBody";
import { useCaseTitle } from "./caseNames";
import { CaseFacts } from "./CaseFacts";
import { DecisionBar, type Panel } from "./DecisionBar";
import { Explanation } from "./Explanation";
import { CaseLink, followingFilter, useFromList } from "./fromList";
import { Revocation } from "./Revocation";
import { RightChoice, rightsOf } from "./RightChoice";
import { caseOf, casesOf } from "./queries";
import { OrganisationBody } from "./OrganisationBody";
import { partOf, RemarkButton, useRemarks, type Part } from "./remarks";
import { StaffBody } from "./StaffBody";
import { StrikeButton, strikesOf, useStrikes } from "./strikes";
import { Notice } from "../components/Notice";

/** One case: the difference first, the facts beside it, the decision in place. */
export function CasePage() {
  const { reference = "" } = useParams();
  const { data } = useSuspenseQuery(caseOf(reference));
  return <CaseObject key={reference} one={data} />;
}

/** The cases before and after this one in the caller's inbox, as it was narrowed and ordered when this one was opened. */
function useNeighbours({ edition, reference }: Case) {
  const { may, actingFor } = useSession();
  const filter = followingFilter(useFromList());
  const { data } = useQuery({ ...casesOf(edition, "waiting", filter), enabled: may("cases.decide") });
  const { data: asDeputy } = useQuery({ ...casesOf(edition, "deputy", filter), enabled: actingFor.length > 0 });
  // What can be decided in both ways stands once, where the own list has it.
  const waiting = [
    ...new Set([...(data?.items ?? []), ...(asDeputy?.items ?? [])].map((waitingCase) => waitingCase.reference)),
  ];
  const index = waiting.indexOf(reference);
  return {
    next: index < 0 ? waiting[0] : waiting[index + 1],
    previous: index > 0 ? waiting[index - 1] : undefined,
    // After the last of the list come those that were passed over
    afterwards: waiting[index + 1] ?? waiting.find((other) => other !== reference),
  };
}

function CaseObject({ one }: { one: Case }) {
  const { t } = useTranslation("approvals");
  const titleOf = useCaseTitle();
  const navigate = useNavigate();
  const { may } = useSession();
  const neighbours = useNeighbours(one);
  const from = useFromList();
  const remarks = useRemarks();
  const strikes = useStrikes();
  const [panel, setPanel] = useState<Panel>();
  const rights = rightsOf(one);
  const [wanted, setWanted] = useState(rights[0]?.represented);
  // A right can end while the case is looked at.
  const chosen = rights.some(({ represented }) => represented === wanted) ? wanted : rights[0]?.represented;
  const visit = (reference: string | undefined) => {
    if (reference) {
      void navigate(`/cases/${reference}`, { state: from });
    }
  };
  const begin = (outcome: DecisionOutcome) => {
    if (one.mayDecide) {
      setPanel(outcome === "APPROVE" && strikes.drafts.length > 0 ? "STRIKE" : outcome);
    }
  };
  useKeys({
    next: () => visit(neighbours.next),
    previous: () => visit(neighbours.previous),
    approve: () => begin("APPROVE"),
    return: () => begin("RETURN"),
    reject: () => begin("REJECT"),
  });
  const remark = (part: Part, field?: string) => {
    remarks.add(part, field);
    setPanel("RETURN");
  };
  const strike = (member: Member) => {
    strikes.add(member);
    setPanel("STRIKE");
  };
  return (
    <>
      <PageHead
        title={titleOf(one)}
        beside={
          <>
            <StatusLabel status={one.status} /> {one.escalatedAt && <EscalatedLabel />}
          </>
        }
        actions={
          <>
            <Neighbour name="previous" reference={neighbours.previous} />
            <Neighbour name="next" reference={neighbours.next} />
            <KeysHelp
              keys={one.mayDecide ? ["next", "previous", "approve", "return", "reject"] : ["next", "previous"]}
            />
          </>
        }
        trail={[
          may("cases.read")
            ? { text: t("inbox.title"), to: `/inbox${from.list}` }
            : { text: one.subjectReference, to: `/editions/${one.edition}/delegations/${one.unit}` },
        ]}
      />
      <PageSection hasBodyWrapper={false}>
        {!one.mayDecide && one.whyNot && (
          <Notice
            isInline
            variant="info"
            component="h2"
            title={t(`whyNot.${one.whyNot.code}`)}
            className="pf-v6-u-mb-md"
          />
        )}
        <NotForThem one={one} />
        <RouteProgress route={one.route} />
      </PageSection>
      <PageSection hasBodyWrapper={false}>
        <RightChoice rights={rights} chosen={chosen} onChoose={setWanted} />
        <DecisionBar
          one={one}
          represented={chosen}
          panel={panel}
          setPanel={setPanel}
          remarks={remarks}
          strikes={strikes}
          next={neighbours.afterwards}
        />
        <Revocation one={one} />
        <Grid hasGutter>
          <GridItem lg={9}>
            <Content one={one} onRemark={remark} onStrike={strike} />
          </GridItem>
          <GridItem lg={3}>
            <CaseFacts one={one} />
            <Explanation one={one} />
          </GridItem>
        </Grid>
      </PageSection>
    </>
  );
}

interface ContentProps {
  one: Case;
  onRemark: (part: Part, field?: string) => void;
  onStrike: (member: Member) => void;
}

/** What is to be decided on, with what can be said at each part of it. */
function Content({ one, onRemark, onStrike }: ContentProps) {
  const isStruck = (member: Member) => strikesOf(one).some((struck) => struck.member === member.id);
  const remark = one.mayDecide ? onRemark : undefined;
  if (one.kind === "STAFF_ACCREDITATION" && one.ownerName) {
    return <StaffBody one={one} onRemark={remark} />;
  }
  if (one.ownerName) {
    return <OrganisationBody one={one} onRemark={remark} />;
  }
  return (
    <CaseBody
      one={one}
      actionsOn={
        one.mayDecide
          ? (member) => (
              <span className="ciep-name">
                <RemarkButton name={partOf(member).name} onClick={() => onRemark(partOf(member))} />
                {!isStruck(member) && <StrikeButton member={member} onClick={onStrike} />}
              </span>
            )
          : undefined
      }
    />
  );
}

/** For whom the caller could decide, were it not that they may not do it either. */
function NotForThem({ one }: { one: Case }) {
  const { t } = useTranslation("approvals");
  return one.rights.map(
    ({ represented, representedName, whyNot }) =>
      (whyNot === "represented-contributed" || whyNot === "represented-decided") && (
        <Notice
          key={represented}
          isInline
          variant="info"
          component="h2"
          title={t(`whyNot.${whyNot}`, { name: representedName })}
          className="pf-v6-u-mb-md"
        />
      ),
  );
}

/** The way to the case before or after this one in the inbox. */
function Neighbour({ name, reference }: { name: "previous" | "next"; reference: string | undefined }) {
  const { t } = useTranslation();
  const Icon = name === "next" ? AngleRightIcon : AngleLeftIcon;
  return (
    <KeyTip name={name}>
      <Button
        variant="plain"
        icon={<Icon />}
        aria-label={t(`keys.${name}`)}
        isAriaDisabled={reference === undefined}
        component={CaseLink}
        href={reference && `/cases/${reference}`}
      />
    </KeyTip>
  );
}
