import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { formatBytes } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { askToKeep, storageRoom } from "../../own/storage-room.ts";
import { Button } from "../../ui/button.tsx";

/** How much room there is, and whether the browser may clear own data by itself. */
export function RoomLine({ hasOwn }: { readonly hasOwn: boolean }) {
  const { t, language } = useTexts();
  const client = useQueryClient();
  const key = ["own room", hasOwn];
  const { data: room } = useQuery({ queryKey: key, queryFn: storageRoom, staleTime: 0, gcTime: 0 });
  const [isRefused, setRefused] = useState(false);
  if (!room) return null;
  const { used, allowed, isPersistent } = room;
  return (
    <div className="wa-own__room">
      <p className="wa-own__note">
        {used === undefined || allowed === undefined
          ? ""
          : t("own:room", { used: formatBytes(used, language), allowed: formatBytes(allowed, language) })}{" "}
        {hasOwn ? t(isPersistent ? "own:kept" : "own:notKept") : ""} {isRefused ? t("own:keepRefused") : ""}
      </p>
      {hasOwn && !isPersistent && !isRefused ? (
        <Button
          look="subtle"
          onClick={() =>
            void askToKeep().then((isKept) => {
              setRefused(!isKept);
              return client.invalidateQueries({ queryKey: key });
            })
          }
        >
          {t("own:askToKeep")}
        </Button>
      ) : null}
    </div>
  );
}
