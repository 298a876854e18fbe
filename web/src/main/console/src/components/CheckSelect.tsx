import { Badge, MenuToggle, Select, SelectList, SelectOption } from "@patternfly/react-core";
import { useState } from "react";

interface CheckSelectProps {
  label: string;
  chosen: string[];
  options: { value: string; text: string; description?: string }[];
  onToggle: (value: string) => void;
}

/** Several values of one filter. */
export function CheckSelect({ label, chosen, options, onToggle }: CheckSelectProps) {
  const [open, setOpen] = useState(false);
  return (
    <Select
      role="menu"
      isOpen={open}
      isScrollable
      selected={chosen}
      onOpenChange={setOpen}
      onSelect={(_event, value) => onToggle(String(value))}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          isExpanded={open}
          onClick={() => setOpen(!open)}
          badge={chosen.length > 0 ? <Badge isRead>{chosen.length}</Badge> : undefined}
        >
          {label}
        </MenuToggle>
      )}
    >
      <SelectList aria-label={label}>
        {options.map(({ value, text, description }) => (
          <SelectOption
            key={value}
            hasCheckbox
            value={value}
            isSelected={chosen.includes(value)}
            description={description}
          >
            {text}
          </SelectOption>
        ))}
      </SelectList>
    </Select>
  );
}
