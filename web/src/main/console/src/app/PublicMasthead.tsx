import {
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadLogo,
  MastheadMain,
  Toolbar,
  ToolbarContent,
  ToolbarItem,
} from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { LanguageMenu } from "./menus";

/** The head of pages that need no session: the product, and the language. */
export function PublicMasthead() {
  const { t } = useTranslation();
  return (
    <Masthead display={{ default: "inline" }}>
      <MastheadMain>
        <MastheadBrand>
          <MastheadLogo component="span" className="ciep-product">
            <img src="/favicon.svg" alt="" />
            <span className="pf-v6-u-display-none pf-v6-u-display-inline-on-sm">{t("product")}</span>
            <span className="pf-v6-u-display-none-on-sm">CIEP</span>
          </MastheadLogo>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <Toolbar isStatic isFullHeight>
          <ToolbarContent>
            <ToolbarItem align={{ default: "alignEnd" }}>
              <LanguageMenu />
            </ToolbarItem>
          </ToolbarContent>
        </Toolbar>
      </MastheadContent>
    </Masthead>
  );
}
