/** Every page template, by the name of its file; one entry, so that a rebuild can load all of them afresh. */
export * as about from "./about.11ty.tsx";
export * as article from "./article.11ty.tsx";
export * as articles from "./articles.11ty.tsx";
export * as chapter from "./chapter.11ty.tsx";
export * as event from "./event.11ty.tsx";
export * as events from "./events.11ty.tsx";
export * as index from "./index.11ty.tsx";
export * as ledger from "./ledger.11ty.tsx";
export * as notFound from "./notFound.11ty.tsx";
export * as participant from "./participant.11ty.tsx";
export * as participants from "./participants.11ty.tsx";
export * as place from "./place.11ty.tsx";
export * as places from "./places.11ty.tsx";
