import { Button, Label, List, ListItem, Title } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Staff } from "../api/schema";
import { useTexts } from "../app/editions";
import { useToasts } from "../app/toasts";
import { zonesQuery } from "../categories/queries";
import { CalendarDate, Time } from "../components/Time";
import { placeOf, useResetZone } from "./queries";
import { SetZone } from "./SetZone";

/** Where the badge opens other zones than the category says; officials set that. */
export function StaffZones({ staff }: { staff: Staff }) {
  const { t } = useTranslation("staff");
  const [setting, setSetting] = useState(false);
  const maySet = staff.actions.includes("SET_ZONES");
  if (staff.zones.personal.length === 0 && !maySet) {
    return null;
  }
  return (
    <section className="pf-v6-u-mb-lg" aria-labelledby="personal-zones">
      <Title headingLevel="h2" size="lg" id="personal-zones" className="pf-v6-u-mb-sm">
        {t("zones.title")}
      </Title>
      {staff.zones.personal.length > 0 && (
        <List isPlain className="pf-v6-u-mb-md">
          {staff.zones.personal.map((one) => (
            <OneZone key={one.zone} staff={staff} one={one} maySet={maySet} />
          ))}
        </List>
      )}
      {maySet && (
        <Button variant="secondary" onClick={() => setSetting(true)}>
          {t("zones.set")}
        </Button>
      )}
      {setting && <SetZone staff={staff} onClose={() => setSetting(false)} />}
    </section>
  );
}

interface OneZoneProps {
  staff: Staff;
  one: Staff["zones"]["personal"][number];
  maySet: boolean;
}

function OneZone({ staff, one, maySet }: OneZoneProps) {
  const { t } = useTranslation("staff");
  const textOf = useTexts();
  const { data: zones } = useSuspenseQuery(zonesQuery);
  const found = zones.find(({ code }) => code === one.zone);
  const name = found ? textOf(found.name) : one.zone;
  return (
    <ListItem>
      <strong>{name}</strong>{" "}
      <Label isCompact color={one.effect === "ADDED" ? "green" : "orange"}>
        {t(`zones.${one.effect}`)}
      </Label>{" "}
      {t("zones.until")} <CalendarDate date={one.endsOn} />
      {!one.holds && <> · {t("zones.over")}</>}
      <div>{t("reason", { text: one.reason })}</div>
      <div className="ciep-subtle">
        {one.setBy} · <Time at={one.setAt} />
      </div>
      {maySet && <ResetZone staff={staff} zone={one.zone} name={name} />}
    </ListItem>
  );
}

function ResetZone({ staff, zone, name }: { staff: Staff; zone: string; name: string }) {
  const { t } = useTranslation("staff");
  const toasts = useToasts();
  const { mutate, isPending } = useResetZone(placeOf(staff), zone);
  return (
    <Button
      variant="link"
      isInline
      isLoading={isPending}
      aria-label={t("zones.resetOne", { zone: name })}
      onClick={() =>
        mutate(staff.version, {
          onSuccess: () => toasts.succeeded(t("zones.resetDone")),
          onError: toasts.failed,
        })
      }
    >
      {t("zones.reset")}
    </Button>
  );
}
