import { Link } from "@tanstack/react-router";
import { useIsEmbed } from "../embed/embedded.ts";
import { useTarget } from "../targets/target-frame.tsx";

/** A speaker's name that leads to what they say of the claim in view; out of an embed, in a window of its own. */
export function SpeakerLink({ id, name }: { id: string; name: string }) {
  const target = useTarget();
  const isEmbed = useIsEmbed();
  return (
    <Link
      to="/targets/$id/speakers/$speakerId"
      params={{ id: target.id, speakerId: id }}
      {...(isEmbed && { target: "_blank", rel: "noopener" })}
      className="inline-block min-h-6 decoration-accent underline-offset-3 hover:underline"
    >
      {name}
    </Link>
  );
}
