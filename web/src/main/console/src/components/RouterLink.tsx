import type { ComponentProps } from "react";
import { Link } from "react-router";

/** A link of the router for PatternFly's parts that take an `href`: the page changes without a new load. */
export function RouterLink({ href = "/", ...props }: ComponentProps<"a">) {
  return <Link {...props} to={href} />;
}
