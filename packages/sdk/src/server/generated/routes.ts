// Made by `npm run routes` from the OpenAPI document.
export interface paths {
    "/agent-personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what an agent can begin as */
        get: operations["agents-personas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read whether agents answer, and what holds for all */
        get: operations["agents-settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Switch agents on or off, and change what holds for all */
        patch: operations["agents-updateSettings"];
        trace?: never;
    };
    "/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List agents, in their order */
        get: operations["agents-list"];
        put?: never;
        /** Create an agent, from a persona or from nothing */
        post: operations["agents-create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an agent and what it is told now */
        get: operations["agents-get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how an agent is called and shown, and whether it answers */
        patch: operations["agents-update"];
        trace?: never;
    };
    "/agents/{agentId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an agent away; what it did is kept */
        post: operations["agents-archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{agentId}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create an agent that is told the same */
        post: operations["agents-duplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{agentId}/playground": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Talk to an agent without touching real data */
        post: operations["playground-ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{agentId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an archived agent back */
        post: operations["agents-restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{agentId}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List trials of two versions, the latest first */
        get: operations["agentTrials-list"];
        put?: never;
        /** Try a second version beside the one that answers */
        post: operations["agentTrials-start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{agentId}/trials/{trialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell how two versions do beside each other */
        get: operations["agentTrials-results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{agentId}/trials/{trialId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a trial and keep one of the two */
        post: operations["agentTrials-stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{agentId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the versions of what an agent is told, the latest first */
        get: operations["agentVersions-list"];
        put?: never;
        /** Save what an agent is told, as a new version */
        post: operations["agentVersions-save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{agentId}/versions/{from}/diff/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell what changed from one version to another */
        get: operations["agentVersions-diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{agentId}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a version */
        get: operations["agentVersions-get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{agentId}/versions/{number}/roll-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let an agent be told again what it was told once */
        post: operations["agentVersions-rollBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was done in the workspace, newest first */
        get: operations["audit-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read who is signed in */
        get: operations["me-get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change your name and occupation */
        patch: operations["me-update"];
        trace?: never;
    };
    "/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign up and open a workspace */
        post: operations["register-start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the balance and how long it lasts */
        get: operations["billing-balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the statement, newest first */
        get: operations["billing-entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the invoices */
        get: operations["billing-invoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the plan and its state */
        get: operations["billing-plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the plans there are */
        get: operations["billing-plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what costs what now */
        get: operations["billing-prices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what was used, by day, agent, model and payer */
        get: operations["billing-usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List catalogs with their attributes */
        get: operations["catalogs-list"];
        put?: never;
        /** Make a catalog */
        post: operations["catalogs-create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a catalog */
        get: operations["catalogs-get"];
        put?: never;
        post?: never;
        /** Remove a catalog with its items */
        delete: operations["catalogs-remove"];
        options?: never;
        head?: never;
        /** Change a catalog or its attributes */
        patch: operations["catalogs-update"];
        trace?: never;
    };
    "/catalogs/{catalogId}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compare 2 to 5 items */
        post: operations["catalogSearch-compareItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/compare-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compare places by what is on offer there */
        post: operations["catalogSearch-comparePlaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List imports, the newest first */
        get: operations["catalogImports-list"];
        put?: never;
        /** Begin an import of pasted CSV or JSON */
        post: operations["catalogImports-begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how an import is doing */
        get: operations["catalogImports-get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/imports/{importId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an import */
        post: operations["catalogImports-cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/imports/{importId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try an import without changing anything */
        post: operations["catalogImports-check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/imports/{importId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run an import that was tried */
        post: operations["catalogImports-run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List items, the last changed first */
        get: operations["catalogItems-list"];
        put?: never;
        /** Add an item */
        post: operations["catalogItems-create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an item */
        get: operations["catalogItems-get"];
        put?: never;
        post?: never;
        /** Remove an item */
        delete: operations["catalogItems-remove"];
        options?: never;
        head?: never;
        /** Change an item */
        patch: operations["catalogItems-update"];
        trace?: never;
    };
    "/catalogs/{catalogId}/items/{itemId}/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What else there is like an item */
        get: operations["catalogSearch-alternatives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/items/{itemId}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fetch the picture of an item from its site, again or for the first time */
        post: operations["catalogItems-retryPicture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/items/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove up to 500 items */
        post: operations["catalogItems-removeMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a message of items */
        post: operations["catalogSearch-present"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search a catalog in plain words */
        post: operations["catalogSearch-search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create and change up to 500 items */
        post: operations["catalogItems-sync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/sync/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a full synchronisation */
        post: operations["catalogItems-beginSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/{catalogId}/sync/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove what a full synchronisation did not name */
        post: operations["catalogItems-finishSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search several catalogs, or all of them */
        post: operations["catalogSearch-searchMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List contacts, the last seen first */
        get: operations["contacts-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a contact and the pages they visited */
        get: operations["contacts-get"];
        put?: never;
        post?: never;
        /** Delete a contact with all their conversations and files */
        delete: operations["contacts-remove"];
        options?: never;
        head?: never;
        /** Change a contact's details */
        patch: operations["contacts-update"];
        trace?: never;
    };
    "/contacts/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take no more messages from a contact */
        post: operations["contacts-block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take messages from a contact again */
        post: operations["contacts-unblock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List conversations, the latest first */
        get: operations["conversations-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a conversation */
        get: operations["conversations-get"];
        put?: never;
        post?: never;
        /** Delete a conversation with everything in it */
        delete: operations["conversations-remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a conversation to a member, or hand it back */
        post: operations["conversations-assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set or clear the category of a conversation */
        post: operations["conversations-setCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a conversation */
        post: operations["conversations-close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a conversation as escalated */
        post: operations["conversations-escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/give-to-agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let agents go on where a person was */
        post: operations["conversations-giveToAgents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the messages of a conversation */
        get: operations["conversations-messages"];
        put?: never;
        /** Answer in a conversation */
        post: operations["conversations-reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/messages/{seq}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell how an agent’s reply came about */
        get: operations["why-get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the notes the team wrote beside a conversation */
        get: operations["conversations-notes"];
        put?: never;
        /** Write a note for the team */
        post: operations["conversations-addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the priority of a conversation */
        post: operations["conversations-setPriority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark as read up to a message */
        post: operations["conversations-markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen a closed conversation, or wake a snoozed one */
        post: operations["conversations-reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a conversation aside until a moment */
        post: operations["conversations-snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask what an agent would answer */
        post: operations["drafts-suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what was said so far, in short */
        get: operations["conversations-summary"];
        put?: never;
        /** Have a conversation summed up anew */
        post: operations["conversations-summarize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the tags of a conversation */
        post: operations["conversations-setTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/take-from-agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer in person from here on */
        post: operations["conversations-takeFromAgents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the turns of agents in a conversation */
        get: operations["why-turns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/turns/{turnId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell how a turn of an agent went, said or not */
        get: operations["why-turn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what agents would say, the latest first */
        get: operations["drafts-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draftId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the agent say it, as it stands or changed */
        post: operations["drafts-approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draftId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a suggestion away */
        post: operations["drafts-dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draftId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a draft, with a reason */
        post: operations["drafts-reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draftId}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that a member sent it in their own name */
        post: operations["drafts-use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List open invitations */
        get: operations["invitations-list"];
        put?: never;
        /** Invite someone by e-mail */
        post: operations["invitations-create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel an invitation */
        delete: operations["invitations-cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitationId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail an invitation again, with a new link */
        post: operations["invitations-resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List collections */
        get: operations["collections-list"];
        put?: never;
        /** Create a collection */
        post: operations["collections-create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/collections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a collection and everything in it */
        delete: operations["collections-remove"];
        options?: never;
        head?: never;
        /** Change a collection */
        patch: operations["collections-update"];
        trace?: never;
    };
    "/knowledge/discover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose what to import from a website */
        post: operations["knowledge-discover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List documents */
        get: operations["documents-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a document with its text */
        get: operations["documents-get"];
        put?: never;
        post?: never;
        /** Remove a document */
        delete: operations["documents-remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List questions that found nothing */
        get: operations["gaps-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/gaps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Dismiss a question, or open it again */
        patch: operations["gaps-mark"];
        trace?: never;
    };
    "/knowledge/gaps/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a question that found nothing */
        post: operations["gaps-answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put questions with answers into the knowledge */
        post: operations["texts-putQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search the knowledge */
        post: operations["knowledge-search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List sources */
        get: operations["sources-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a source and how far its import is */
        get: operations["sources-get"];
        put?: never;
        post?: never;
        /** Remove a source with its documents */
        delete: operations["sources-remove"];
        options?: never;
        head?: never;
        /** Change a source */
        patch: operations["sources-update"];
        trace?: never;
    };
    "/knowledge/sources/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop an import */
        post: operations["sources-cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/sources/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a source again */
        post: operations["sources-importAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/sources/{sourceId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a source consists of */
        get: operations["sources-items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/sources/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a page */
        post: operations["sources-createPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/sources/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a site */
        post: operations["sources-createSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put texts into the knowledge */
        post: operations["texts-put"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/texts/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a text or a pair as it was put */
        get: operations["texts-get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/texts/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove texts or pairs */
        post: operations["texts-remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the people of the workspace */
        get: operations["members-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a member */
        delete: operations["members-remove"];
        options?: never;
        head?: never;
        /** Change a member's role */
        patch: operations["members-changeRole"];
        trace?: never;
    };
    "/messenger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how the messenger looks and behaves */
        get: operations["messenger-get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how the messenger looks and behaves */
        patch: operations["messenger-update"];
        trace?: never;
    };
    "/model-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List providers of models, their models, keys and health */
        get: operations["modelProviders-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/model-providers/{provider}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try and keep a key of your own */
        post: operations["modelProviders-putKey"];
        /** Remove a key of your own */
        delete: operations["modelProviders-removeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/model-providers/{provider}/key/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try the key that is kept */
        post: operations["modelProviders-testKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List saved replies */
        get: operations["savedReplies-list"];
        put?: never;
        /** Save a reply */
        post: operations["savedReplies-create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a saved reply */
        delete: operations["savedReplies-remove"];
        options?: never;
        head?: never;
        /** Change a saved reply */
        patch: operations["savedReplies-update"];
        trace?: never;
    };
    "/site-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List site keys and their allowed origins */
        get: operations["siteKeys-list"];
        put?: never;
        /** Create a site key */
        post: operations["siteKeys-create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a site key */
        delete: operations["siteKeys-revoke"];
        options?: never;
        head?: never;
        /** Replace a site key's name and allowed origins */
        patch: operations["siteKeys-update"];
        trace?: never;
    };
    "/training/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what agents should have said otherwise */
        get: operations["training-corrections"];
        put?: never;
        /** Tell what an agent should have said in a reply’s place */
        post: operations["training-correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List texts and what they wanted */
        get: operations["training-examples"];
        put?: never;
        /** Add examples; a text that is there takes the new label */
        post: operations["training-addExamples"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training/examples/{exampleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an example */
        patch: operations["training-updateExample"];
        trace?: never;
    };
    "/training/examples/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove examples */
        post: operations["training-removeExamples"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training/guess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell what a text would be taken for */
        get: operations["training-guess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the intents of the examples */
        get: operations["training-labels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what a visitor’s message really wanted */
        post: operations["training-labelMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was learnt, the latest first */
        get: operations["training-models"];
        put?: never;
        /** Learn from the examples, in the background */
        post: operations["training-train"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training/models/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell how good a model is */
        get: operations["training-model"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training/models/{number}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Understand conversations by a model */
        post: operations["training-activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training/models/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go back to the built-in intents */
        post: operations["training-deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Propose what agents could be told, from corrections */
        get: operations["training-proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the business profile */
        get: operations["workspace-get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Replace the business profile */
        patch: operations["workspace-update"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /**
             * @description What went wrong; decide by this.
             * @enum {string}
             */
            code: "invalid" | "unauthenticated" | "forbidden" | "not-found" | "conflict" | "gone" | "too-large" | "too-many-requests" | "suspended" | "unavailable" | "bug";
            /** @description The same for people. */
            detail: string;
            /** @description What is wrong with each field. */
            fields: {
                [key: string]: string;
            } | null;
            /** @description Quote it when you tell us. */
            requestId: string;
            status: number;
            title: string;
            type: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "agents-personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            about: string;
                            agentName: string;
                            avatar: string;
                            config: {
                                /** @default 0.5 */
                                abstainBelow: number;
                                /** @default null */
                                catalogIds: string[] | null;
                                /** @default [] */
                                chain: {
                                    model: string;
                                    /** @enum {string} */
                                    provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
                                }[];
                                /** @default null */
                                collectionIds: string[] | null;
                                /** @default  */
                                greeting: string;
                                /**
                                 * @default always
                                 * @enum {string}
                                 */
                                hours: "always" | "open" | "closed";
                                /** @default  */
                                instructions: string;
                                /** @default [] */
                                languages: string[];
                                /** @default  */
                                personality: string;
                                /**
                                 * @default automatic
                                 * @enum {string}
                                 */
                                replyMode: "automatic" | "approve-first" | "suggest-only" | "off";
                                /**
                                 * @default {
                                 *       "pages": [],
                                 *       "intents": [],
                                 *       "languages": []
                                 *     }
                                 */
                                routes: {
                                    /** @default [] */
                                    intents: string[];
                                    /** @default [] */
                                    languages: string[];
                                    /** @default [] */
                                    pages: string[];
                                };
                                /** @default 0.3 */
                                temperature: number;
                                /**
                                 * @default friendly
                                 * @enum {string}
                                 */
                                tone: "friendly" | "professional" | "warm" | "concise" | "playful";
                                /**
                                 * @default [
                                 *       "search-knowledge",
                                 *       "search-catalog",
                                 *       "hand-over",
                                 *       "collect-details"
                                 *     ]
                                 */
                                tools: ("search-knowledge" | "search-catalog" | "hand-over" | "collect-details")[];
                            };
                            /** @enum {string} */
                            name: "business" | "seo" | "customer-service" | "marketing";
                            role: string;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @default call
                         * @enum {string}
                         */
                        draftExpiry: "call" | "say";
                        /** @default 24 */
                        draftHours: number;
                        /**
                         * @default {
                         *       "queue": "",
                         *       "waitMinutes": null,
                         *       "urgentWords": [],
                         *       "onNegative": true,
                         *       "onUncertain": true
                         *     }
                         */
                        handOver: {
                            /** @default true */
                            onNegative: boolean;
                            /** @default true */
                            onUncertain: boolean;
                            /** @default  */
                            queue: string;
                            /** @default [] */
                            urgentWords: string[];
                            /** @default null */
                            waitMinutes: number | null;
                        };
                        /** @default [] */
                        linkHosts: string[];
                        /** @default false */
                        on: boolean;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents-updateSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    draftExpiry?: "call" | "say";
                    draftHours?: number;
                    handOver?: {
                        /** @default true */
                        onNegative?: boolean;
                        /** @default true */
                        onUncertain?: boolean;
                        /** @default  */
                        queue?: string;
                        /** @default [] */
                        urgentWords?: string[];
                        /** @default null */
                        waitMinutes?: number | null;
                    };
                    linkHosts?: string[];
                    on?: boolean;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @default call
                         * @enum {string}
                         */
                        draftExpiry: "call" | "say";
                        /** @default 24 */
                        draftHours: number;
                        /**
                         * @default {
                         *       "queue": "",
                         *       "waitMinutes": null,
                         *       "urgentWords": [],
                         *       "onNegative": true,
                         *       "onUncertain": true
                         *     }
                         */
                        handOver: {
                            /** @default true */
                            onNegative: boolean;
                            /** @default true */
                            onUncertain: boolean;
                            /** @default  */
                            queue: string;
                            /** @default [] */
                            urgentWords: string[];
                            /** @default null */
                            waitMinutes: number | null;
                        };
                        /** @default [] */
                        linkHosts: string[];
                        /** @default false */
                        on: boolean;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents-list": {
        parameters: {
            query?: {
                state?: "current" | "archived";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            active: boolean;
                            archivedAt: string | null;
                            avatar: string;
                            config: {
                                /** @default 0.5 */
                                abstainBelow: number;
                                /** @default null */
                                catalogIds: string[] | null;
                                /** @default [] */
                                chain: {
                                    model: string;
                                    /** @enum {string} */
                                    provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
                                }[];
                                /** @default null */
                                collectionIds: string[] | null;
                                /** @default  */
                                greeting: string;
                                /**
                                 * @default always
                                 * @enum {string}
                                 */
                                hours: "always" | "open" | "closed";
                                /** @default  */
                                instructions: string;
                                /** @default [] */
                                languages: string[];
                                /** @default  */
                                personality: string;
                                /**
                                 * @default automatic
                                 * @enum {string}
                                 */
                                replyMode: "automatic" | "approve-first" | "suggest-only" | "off";
                                /**
                                 * @default {
                                 *       "pages": [],
                                 *       "intents": [],
                                 *       "languages": []
                                 *     }
                                 */
                                routes: {
                                    /** @default [] */
                                    intents: string[];
                                    /** @default [] */
                                    languages: string[];
                                    /** @default [] */
                                    pages: string[];
                                };
                                /** @default 0.3 */
                                temperature: number;
                                /**
                                 * @default friendly
                                 * @enum {string}
                                 */
                                tone: "friendly" | "professional" | "warm" | "concise" | "playful";
                                /**
                                 * @default [
                                 *       "search-knowledge",
                                 *       "search-catalog",
                                 *       "hand-over",
                                 *       "collect-details"
                                 *     ]
                                 */
                                tools: ("search-knowledge" | "search-catalog" | "hand-over" | "collect-details")[];
                            };
                            createdAt: string;
                            id: string;
                            latestVersion: number;
                            name: string;
                            position: number;
                            role: string;
                            /** @description While two of its versions are tried beside each other. */
                            trialId: string | null;
                            /** @description Of what answers now. */
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    avatar?: "spark" | "leaf" | "wave" | "sun" | "moon" | "star" | "heart" | "bolt";
                    /** @description The persona’s own, unless given. */
                    name?: string;
                    /**
                     * @description Null begins with nothing.
                     * @default null
                     */
                    persona?: ("business" | "seo" | "customer-service" | "marketing") | null;
                    role?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: boolean;
                        archivedAt: string | null;
                        avatar: string;
                        config: {
                            /** @default 0.5 */
                            abstainBelow: number;
                            /** @default null */
                            catalogIds: string[] | null;
                            /** @default [] */
                            chain: {
                                model: string;
                                /** @enum {string} */
                                provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
                            }[];
                            /** @default null */
                            collectionIds: string[] | null;
                            /** @default  */
                            greeting: string;
                            /**
                             * @default always
                             * @enum {string}
                             */
                            hours: "always" | "open" | "closed";
                            /** @default  */
                            instructions: string;
                            /** @default [] */
                            languages: string[];
                            /** @default  */
                            personality: string;
                            /**
                             * @default automatic
                             * @enum {string}
                             */
                            replyMode: "automatic" | "approve-first" | "suggest-only" | "off";
                            /**
                             * @default {
                             *       "pages": [],
                             *       "intents": [],
                             *       "languages": []
                             *     }
                             */
                            routes: {
                                /** @default [] */
                                intents: string[];
                                /** @default [] */
                                languages: string[];
                                /** @default [] */
                                pages: string[];
                            };
                            /** @default 0.3 */
                            temperature: number;
                            /**
                             * @default friendly
                             * @enum {string}
                             */
                            tone: "friendly" | "professional" | "warm" | "concise" | "playful";
                            /**
                             * @default [
                             *       "search-knowledge",
                             *       "search-catalog",
                             *       "hand-over",
                             *       "collect-details"
                             *     ]
                             */
                            tools: ("search-knowledge" | "search-catalog" | "hand-over" | "collect-details")[];
                        };
                        createdAt: string;
                        id: string;
                        latestVersion: number;
                        name: string;
                        position: number;
                        role: string;
                        /** @description While two of its versions are tried beside each other. */
                        trialId: string | null;
                        /** @description Of what answers now. */
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: boolean;
                        archivedAt: string | null;
                        avatar: string;
                        config: {
                            /** @default 0.5 */
                            abstainBelow: number;
                            /** @default null */
                            catalogIds: string[] | null;
                            /** @default [] */
                            chain: {
                                model: string;
                                /** @enum {string} */
                                provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
                            }[];
                            /** @default null */
                            collectionIds: string[] | null;
                            /** @default  */
                            greeting: string;
                            /**
                             * @default always
                             * @enum {string}
                             */
                            hours: "always" | "open" | "closed";
                            /** @default  */
                            instructions: string;
                            /** @default [] */
                            languages: string[];
                            /** @default  */
                            personality: string;
                            /**
                             * @default automatic
                             * @enum {string}
                             */
                            replyMode: "automatic" | "approve-first" | "suggest-only" | "off";
                            /**
                             * @default {
                             *       "pages": [],
                             *       "intents": [],
                             *       "languages": []
                             *     }
                             */
                            routes: {
                                /** @default [] */
                                intents: string[];
                                /** @default [] */
                                languages: string[];
                                /** @default [] */
                                pages: string[];
                            };
                            /** @default 0.3 */
                            temperature: number;
                            /**
                             * @default friendly
                             * @enum {string}
                             */
                            tone: "friendly" | "professional" | "warm" | "concise" | "playful";
                            /**
                             * @default [
                             *       "search-knowledge",
                             *       "search-catalog",
                             *       "hand-over",
                             *       "collect-details"
                             *     ]
                             */
                            tools: ("search-knowledge" | "search-catalog" | "hand-over" | "collect-details")[];
                        };
                        createdAt: string;
                        id: string;
                        latestVersion: number;
                        name: string;
                        position: number;
                        role: string;
                        /** @description While two of its versions are tried beside each other. */
                        trialId: string | null;
                        /** @description Of what answers now. */
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents-update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active?: boolean;
                    /** @enum {string} */
                    avatar?: "spark" | "leaf" | "wave" | "sun" | "moon" | "star" | "heart" | "bolt";
                    name?: string;
                    /** @description Counted from 0; the others make room. */
                    position?: number;
                    role?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: boolean;
                        archivedAt: string | null;
                        avatar: string;
                        config: {
                            /** @default 0.5 */
                            abstainBelow: number;
                            /** @default null */
                            catalogIds: string[] | null;
                            /** @default [] */
                            chain: {
                                model: string;
                                /** @enum {string} */
                                provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
                            }[];
                            /** @default null */
                            collectionIds: string[] | null;
                            /** @default  */
                            greeting: string;
                            /**
                             * @default always
                             * @enum {string}
                             */
                            hours: "always" | "open" | "closed";
                            /** @default  */
                            instructions: string;
                            /** @default [] */
                            languages: string[];
                            /** @default  */
                            personality: string;
                            /**
                             * @default automatic
                             * @enum {string}
                             */
                            replyMode: "automatic" | "approve-first" | "suggest-only" | "off";
                            /**
                             * @default {
                             *       "pages": [],
                             *       "intents": [],
                             *       "languages": []
                             *     }
                             */
                            routes: {
                                /** @default [] */
                                intents: string[];
                                /** @default [] */
                                languages: string[];
                                /** @default [] */
                                pages: string[];
                            };
                            /** @default 0.3 */
                            temperature: number;
                            /**
                             * @default friendly
                             * @enum {string}
                             */
                            tone: "friendly" | "professional" | "warm" | "concise" | "playful";
                            /**
                             * @default [
                             *       "search-knowledge",
                             *       "search-catalog",
                             *       "hand-over",
                             *       "collect-details"
                             *     ]
                             */
                            tools: ("search-knowledge" | "search-catalog" | "hand-over" | "collect-details")[];
                        };
                        createdAt: string;
                        id: string;
                        latestVersion: number;
                        name: string;
                        position: number;
                        role: string;
                        /** @description While two of its versions are tried beside each other. */
                        trialId: string | null;
                        /** @description Of what answers now. */
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents-archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: boolean;
                        archivedAt: string | null;
                        avatar: string;
                        config: {
                            /** @default 0.5 */
                            abstainBelow: number;
                            /** @default null */
                            catalogIds: string[] | null;
                            /** @default [] */
                            chain: {
                                model: string;
                                /** @enum {string} */
                                provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
                            }[];
                            /** @default null */
                            collectionIds: string[] | null;
                            /** @default  */
                            greeting: string;
                            /**
                             * @default always
                             * @enum {string}
                             */
                            hours: "always" | "open" | "closed";
                            /** @default  */
                            instructions: string;
                            /** @default [] */
                            languages: string[];
                            /** @default  */
                            personality: string;
                            /**
                             * @default automatic
                             * @enum {string}
                             */
                            replyMode: "automatic" | "approve-first" | "suggest-only" | "off";
                            /**
                             * @default {
                             *       "pages": [],
                             *       "intents": [],
                             *       "languages": []
                             *     }
                             */
                            routes: {
                                /** @default [] */
                                intents: string[];
                                /** @default [] */
                                languages: string[];
                                /** @default [] */
                                pages: string[];
                            };
                            /** @default 0.3 */
                            temperature: number;
                            /**
                             * @default friendly
                             * @enum {string}
                             */
                            tone: "friendly" | "professional" | "warm" | "concise" | "playful";
                            /**
                             * @default [
                             *       "search-knowledge",
                             *       "search-catalog",
                             *       "hand-over",
                             *       "collect-details"
                             *     ]
                             */
                            tools: ("search-knowledge" | "search-catalog" | "hand-over" | "collect-details")[];
                        };
                        createdAt: string;
                        id: string;
                        latestVersion: number;
                        name: string;
                        position: number;
                        role: string;
                        /** @description While two of its versions are tried beside each other. */
                        trialId: string | null;
                        /** @description Of what answers now. */
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents-duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: boolean;
                        archivedAt: string | null;
                        avatar: string;
                        config: {
                            /** @default 0.5 */
                            abstainBelow: number;
                            /** @default null */
                            catalogIds: string[] | null;
                            /** @default [] */
                            chain: {
                                model: string;
                                /** @enum {string} */
                                provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
                            }[];
                            /** @default null */
                            collectionIds: string[] | null;
                            /** @default  */
                            greeting: string;
                            /**
                             * @default always
                             * @enum {string}
                             */
                            hours: "always" | "open" | "closed";
                            /** @default  */
                            instructions: string;
                            /** @default [] */
                            languages: string[];
                            /** @default  */
                            personality: string;
                            /**
                             * @default automatic
                             * @enum {string}
                             */
                            replyMode: "automatic" | "approve-first" | "suggest-only" | "off";
                            /**
                             * @default {
                             *       "pages": [],
                             *       "intents": [],
                             *       "languages": []
                             *     }
                             */
                            routes: {
                                /** @default [] */
                                intents: string[];
                                /** @default [] */
                                languages: string[];
                                /** @default [] */
                                pages: string[];
                            };
                            /** @default 0.3 */
                            temperature: number;
                            /**
                             * @default friendly
                             * @enum {string}
                             */
                            tone: "friendly" | "professional" | "warm" | "concise" | "playful";
                            /**
                             * @default [
                             *       "search-knowledge",
                             *       "search-catalog",
                             *       "hand-over",
                             *       "collect-details"
                             *     ]
                             */
                            tools: ("search-knowledge" | "search-catalog" | "hand-over" | "collect-details")[];
                        };
                        createdAt: string;
                        id: string;
                        latestVersion: number;
                        name: string;
                        position: number;
                        role: string;
                        /** @description While two of its versions are tried beside each other. */
                        trialId: string | null;
                        /** @description Of what answers now. */
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "playground-ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description One that is not saved, in place of a version. */
                    config?: {
                        /** @default 0.5 */
                        abstainBelow?: number;
                        /** @default null */
                        catalogIds?: string[] | null;
                        /** @default [] */
                        chain?: {
                            model: string;
                            /** @enum {string} */
                            provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
                        }[];
                        /** @default null */
                        collectionIds?: string[] | null;
                        /** @default  */
                        greeting?: string;
                        /**
                         * @default always
                         * @enum {string}
                         */
                        hours?: "always" | "open" | "closed";
                        /** @default  */
                        instructions?: string;
                        /** @default [] */
                        languages?: string[];
                        /** @default  */
                        personality?: string;
                        /**
                         * @default automatic
                         * @enum {string}
                         */
                        replyMode?: "automatic" | "approve-first" | "suggest-only" | "off";
                        /**
                         * @default {
                         *       "pages": [],
                         *       "intents": [],
                         *       "languages": []
                         *     }
                         */
                        routes?: {
                            /** @default [] */
                            intents?: string[];
                            /** @default [] */
                            languages?: string[];
                            /** @default [] */
                            pages?: string[];
                        };
                        /** @default 0.3 */
                        temperature?: number;
                        /**
                         * @default friendly
                         * @enum {string}
                         */
                        tone?: "friendly" | "professional" | "warm" | "concise" | "playful";
                        /**
                         * @default [
                         *       "search-knowledge",
                         *       "search-catalog",
                         *       "hand-over",
                         *       "collect-details"
                         *     ]
                         */
                        tools?: ("search-knowledge" | "search-catalog" | "hand-over" | "collect-details")[];
                    };
                    /** @description All that was said so far; the visitor has the last word. */
                    messages: {
                        /** @enum {string} */
                        from: "visitor" | "agent";
                        text: string;
                    }[];
                    /** @description The address of the page the visitor would be on. */
                    page?: string;
                    /** @description The one that answers, unless given. */
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        body: {
                            /** @constant */
                            kind: "text";
                            sources?: {
                                quote: string;
                                title: string;
                                url?: string;
                            }[];
                            text: string;
                        } | {
                            caption?: string;
                            fileId: string;
                            /** @constant */
                            kind: "image";
                        } | {
                            caption?: string;
                            fileId: string;
                            /** @constant */
                            kind: "file";
                        } | {
                            fileId: string;
                            /** @constant */
                            kind: "audio";
                        } | {
                            cards: {
                                actions?: ({
                                    /** @constant */
                                    kind: "say";
                                    label: string;
                                    says: string;
                                } | {
                                    /** @constant */
                                    kind: "link";
                                    label: string;
                                    url: string;
                                })[];
                                facts?: {
                                    label: string;
                                    value: string;
                                }[];
                                imageAlt?: string;
                                imageUrl?: string;
                                note?: string;
                                price?: string;
                                subtitle?: string;
                                text?: string;
                                title: string;
                                url?: string;
                            }[];
                            /** @constant */
                            kind: "cards";
                            text?: string;
                        } | {
                            columns: {
                                imageUrl?: string;
                                subtitle?: string;
                                title: string;
                                url?: string;
                            }[];
                            /** @constant */
                            kind: "comparison";
                            rows: {
                                best?: number[];
                                label: string;
                                values: (string | null)[];
                            }[];
                            text?: string;
                        } | {
                            chips: {
                                label: string;
                                says?: string;
                            }[];
                            /** @constant */
                            kind: "chips";
                            text: string;
                        } | {
                            fields: {
                                label: string;
                                name: string;
                                options?: string[];
                                placeholder?: string;
                                required: boolean;
                                /** @enum {string} */
                                type: "text" | "email" | "phone" | "number" | "date" | "choice" | "long-text";
                            }[];
                            /** @constant */
                            kind: "form";
                            submitLabel?: string;
                            text: string;
                        };
                        confidence: number;
                        /** @description What it cost; nothing where the house answered, or a key of your own. */
                        credits: number;
                        model: string;
                        /** @enum {string} */
                        outcome: "answered" | "abstained" | "handed-over";
                        provider: string;
                        text: string;
                        trace: {
                            /** @description The models that were asked, in order. */
                            attempts: {
                                /** @description By the list of prices of the provider; null where the model has none there. */
                                dollars: number | null;
                                firstTokenMs: number | null;
                                model: string;
                                outcome: string;
                                provider: string;
                                tokensIn: number;
                                tokensOut: number;
                                tookMs: number;
                            }[];
                            /** @description What was found wrong before something was said. */
                            checks: {
                                attempt: number;
                                problems: string[];
                            }[];
                            /** @description What the reply rests on. */
                            evidence: {
                                /** @description Where it stands in the knowledge, if that is where it is from. */
                                place: {
                                    chunkId: string;
                                    documentId: string;
                                } | null;
                                text: string;
                                title: string;
                                url: string | null;
                            }[];
                            steps: {
                                credits: number;
                                decided: {
                                    [key: string]: unknown;
                                };
                                ms: number;
                                saw: {
                                    [key: string]: unknown;
                                };
                                step: string;
                            }[];
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents-restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: boolean;
                        archivedAt: string | null;
                        avatar: string;
                        config: {
                            /** @default 0.5 */
                            abstainBelow: number;
                            /** @default null */
                            catalogIds: string[] | null;
                            /** @default [] */
                            chain: {
                                model: string;
                                /** @enum {string} */
                                provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
                            }[];
                            /** @default null */
                            collectionIds: string[] | null;
                            /** @default  */
                            greeting: string;
                            /**
                             * @default always
                             * @enum {string}
                             */
                            hours: "always" | "open" | "closed";
                            /** @default  */
                            instructions: string;
                            /** @default [] */
                            languages: string[];
                            /** @default  */
                            personality: string;
                            /**
                             * @default automatic
                             * @enum {string}
                             */
                            replyMode: "automatic" | "approve-first" | "suggest-only" | "off";
                            /**
                             * @default {
                             *       "pages": [],
                             *       "intents": [],
                             *       "languages": []
                             *     }
                             */
                            routes: {
                                /** @default [] */
                                intents: string[];
                                /** @default [] */
                                languages: string[];
                                /** @default [] */
                                pages: string[];
                            };
                            /** @default 0.3 */
                            temperature: number;
                            /**
                             * @default friendly
                             * @enum {string}
                             */
                            tone: "friendly" | "professional" | "warm" | "concise" | "playful";
                            /**
                             * @default [
                             *       "search-knowledge",
                             *       "search-catalog",
                             *       "hand-over",
                             *       "collect-details"
                             *     ]
                             */
                            tools: ("search-knowledge" | "search-catalog" | "hand-over" | "collect-details")[];
                        };
                        createdAt: string;
                        id: string;
                        latestVersion: number;
                        name: string;
                        position: number;
                        role: string;
                        /** @description While two of its versions are tried beside each other. */
                        trialId: string | null;
                        /** @description Of what answers now. */
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agentTrials-list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            agentId: string;
                            endedAt: string | null;
                            first: number;
                            id: string;
                            second: number;
                            share: number;
                            startedAt: string;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agentTrials-start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version that is tried beside the one that answers. */
                    second: number;
                    /**
                     * @description Of a hundred new conversations, for the second.
                     * @default 50
                     */
                    share?: number;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agentId: string;
                        endedAt: string | null;
                        first: number;
                        id: string;
                        second: number;
                        share: number;
                        startedAt: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agentTrials-results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
                trialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        first: {
                            abstained: number;
                            answered: number;
                            /** @description At once or by a draft that was said, of its turns without drafts that nobody decided on yet, 0 to 1; null without any. */
                            answeredRate: number | null;
                            /** @description Drafts approved as they were, of those that people decided on, 0 to 1; null without any. */
                            asItWasRate: number | null;
                            conversations: number;
                            credits: number;
                            drafted: number;
                            /** @description What became of what was drafted. Those that wait, or that a newer one replaced, are in none of these. */
                            drafts: {
                                /** @description Approved or used as it was written. */
                                asItWas: number;
                                /** @description Approved or used in other words. */
                                changed: number;
                                /** @description Not said when its time was over. */
                                expired: number;
                                /** @description Rejected or dismissed. */
                                rejected: number;
                                /** @description Said when its time was over, unseen. */
                                said: number;
                            };
                            handedOver: number;
                            /** @description Of its conversations, 0 to 1; null without any. */
                            handedOverRate: number | null;
                            medianMs: number | null;
                            rating: number | null;
                            ratings: number;
                            turns: number;
                            version: number;
                        };
                        second: {
                            abstained: number;
                            answered: number;
                            /** @description At once or by a draft that was said, of its turns without drafts that nobody decided on yet, 0 to 1; null without any. */
                            answeredRate: number | null;
                            /** @description Drafts approved as they were, of those that people decided on, 0 to 1; null without any. */
                            asItWasRate: number | null;
                            conversations: number;
                            credits: number;
                            drafted: number;
                            /** @description What became of what was drafted. Those that wait, or that a newer one replaced, are in none of these. */
                            drafts: {
                                /** @description Approved or used as it was written. */
                                asItWas: number;
                                /** @description Approved or used in other words. */
                                changed: number;
                                /** @description Not said when its time was over. */
                                expired: number;
                                /** @description Rejected or dismissed. */
                                rejected: number;
                                /** @description Said when its time was over, unseen. */
                                said: number;
                            };
                            handedOver: number;
                            /** @description Of its conversations, 0 to 1; null without any. */
                            handedOverRate: number | null;
                            medianMs: number | null;
                            rating: number | null;
                            ratings: number;
                            turns: number;
                            version: number;
                        };
                        trial: {
                            agentId: string;
                            endedAt: string | null;
                            first: number;
                            id: string;
                            second: number;
                            share: number;
                            startedAt: string;
                        };
                        verdicts: {
                            /**
                             * @description Which is better, where that is more than chance.
                             * @enum {string}
                             */
                            answered: "too-few" | "no-difference" | "first" | "second";
                            /**
                             * @description Which is better, where that is more than chance.
                             * @enum {string}
                             */
                            asItWas: "too-few" | "no-difference" | "first" | "second";
                            /**
                             * @description Which is better, where that is more than chance.
                             * @enum {string}
                             */
                            handedOver: "too-few" | "no-difference" | "first" | "second";
                            /**
                             * @description Which is better, where that is more than chance.
                             * @enum {string}
                             */
                            rating: "too-few" | "no-difference" | "first" | "second";
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agentTrials-stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
                trialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Which of the two answers from now on.
                     * @enum {string}
                     */
                    keep: "first" | "second";
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agentId: string;
                        endedAt: string | null;
                        first: number;
                        id: string;
                        second: number;
                        share: number;
                        startedAt: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agentVersions-list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            answers: boolean;
                            createdAt: string;
                            createdBy: string;
                            note: string;
                            number: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agentVersions-save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Whether it is the one that answers from now on.
                     * @default true
                     */
                    answers?: boolean;
                    /** @description Refused when somebody saved a later one meanwhile. */
                    basedOn?: number;
                    config: {
                        /** @default 0.5 */
                        abstainBelow?: number;
                        /** @default null */
                        catalogIds?: string[] | null;
                        /** @default [] */
                        chain?: {
                            model: string;
                            /** @enum {string} */
                            provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
                        }[];
                        /** @default null */
                        collectionIds?: string[] | null;
                        /** @default  */
                        greeting?: string;
                        /**
                         * @default always
                         * @enum {string}
                         */
                        hours?: "always" | "open" | "closed";
                        /** @default  */
                        instructions?: string;
                        /** @default [] */
                        languages?: string[];
                        /** @default  */
                        personality?: string;
                        /**
                         * @default automatic
                         * @enum {string}
                         */
                        replyMode?: "automatic" | "approve-first" | "suggest-only" | "off";
                        /**
                         * @default {
                         *       "pages": [],
                         *       "intents": [],
                         *       "languages": []
                         *     }
                         */
                        routes?: {
                            /** @default [] */
                            intents?: string[];
                            /** @default [] */
                            languages?: string[];
                            /** @default [] */
                            pages?: string[];
                        };
                        /** @default 0.3 */
                        temperature?: number;
                        /**
                         * @default friendly
                         * @enum {string}
                         */
                        tone?: "friendly" | "professional" | "warm" | "concise" | "playful";
                        /**
                         * @default [
                         *       "search-knowledge",
                         *       "search-catalog",
                         *       "hand-over",
                         *       "collect-details"
                         *     ]
                         */
                        tools?: ("search-knowledge" | "search-catalog" | "hand-over" | "collect-details")[];
                    };
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: boolean;
                        archivedAt: string | null;
                        avatar: string;
                        config: {
                            /** @default 0.5 */
                            abstainBelow: number;
                            /** @default null */
                            catalogIds: string[] | null;
                            /** @default [] */
                            chain: {
                                model: string;
                                /** @enum {string} */
                                provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
                            }[];
                            /** @default null */
                            collectionIds: string[] | null;
                            /** @default  */
                            greeting: string;
                            /**
                             * @default always
                             * @enum {string}
                             */
                            hours: "always" | "open" | "closed";
                            /** @default  */
                            instructions: string;
                            /** @default [] */
                            languages: string[];
                            /** @default  */
                            personality: string;
                            /**
                             * @default automatic
                             * @enum {string}
                             */
                            replyMode: "automatic" | "approve-first" | "suggest-only" | "off";
                            /**
                             * @default {
                             *       "pages": [],
                             *       "intents": [],
                             *       "languages": []
                             *     }
                             */
                            routes: {
                                /** @default [] */
                                intents: string[];
                                /** @default [] */
                                languages: string[];
                                /** @default [] */
                                pages: string[];
                            };
                            /** @default 0.3 */
                            temperature: number;
                            /**
                             * @default friendly
                             * @enum {string}
                             */
                            tone: "friendly" | "professional" | "warm" | "concise" | "playful";
                            /**
                             * @default [
                             *       "search-knowledge",
                             *       "search-catalog",
                             *       "hand-over",
                             *       "collect-details"
                             *     ]
                             */
                            tools: ("search-knowledge" | "search-catalog" | "hand-over" | "collect-details")[];
                        };
                        createdAt: string;
                        id: string;
                        latestVersion: number;
                        name: string;
                        position: number;
                        role: string;
                        /** @description While two of its versions are tried beside each other. */
                        trialId: string | null;
                        /** @description Of what answers now. */
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agentVersions-diff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
                from: number;
                to: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fields: {
                            after: unknown;
                            before: unknown;
                            field: string;
                            /** @description Of texts of several lines. */
                            lines: {
                                /** @enum {string} */
                                kind: "same" | "added" | "removed";
                                text: string;
                            }[] | null;
                        }[];
                        from: number;
                        to: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agentVersions-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: boolean;
                        config: {
                            /** @default 0.5 */
                            abstainBelow: number;
                            /** @default null */
                            catalogIds: string[] | null;
                            /** @default [] */
                            chain: {
                                model: string;
                                /** @enum {string} */
                                provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
                            }[];
                            /** @default null */
                            collectionIds: string[] | null;
                            /** @default  */
                            greeting: string;
                            /**
                             * @default always
                             * @enum {string}
                             */
                            hours: "always" | "open" | "closed";
                            /** @default  */
                            instructions: string;
                            /** @default [] */
                            languages: string[];
                            /** @default  */
                            personality: string;
                            /**
                             * @default automatic
                             * @enum {string}
                             */
                            replyMode: "automatic" | "approve-first" | "suggest-only" | "off";
                            /**
                             * @default {
                             *       "pages": [],
                             *       "intents": [],
                             *       "languages": []
                             *     }
                             */
                            routes: {
                                /** @default [] */
                                intents: string[];
                                /** @default [] */
                                languages: string[];
                                /** @default [] */
                                pages: string[];
                            };
                            /** @default 0.3 */
                            temperature: number;
                            /**
                             * @default friendly
                             * @enum {string}
                             */
                            tone: "friendly" | "professional" | "warm" | "concise" | "playful";
                            /**
                             * @default [
                             *       "search-knowledge",
                             *       "search-catalog",
                             *       "hand-over",
                             *       "collect-details"
                             *     ]
                             */
                            tools: ("search-knowledge" | "search-catalog" | "hand-over" | "collect-details")[];
                        };
                        createdAt: string;
                        createdBy: string;
                        note: string;
                        number: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agentVersions-rollBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agentId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: boolean;
                        archivedAt: string | null;
                        avatar: string;
                        config: {
                            /** @default 0.5 */
                            abstainBelow: number;
                            /** @default null */
                            catalogIds: string[] | null;
                            /** @default [] */
                            chain: {
                                model: string;
                                /** @enum {string} */
                                provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
                            }[];
                            /** @default null */
                            collectionIds: string[] | null;
                            /** @default  */
                            greeting: string;
                            /**
                             * @default always
                             * @enum {string}
                             */
                            hours: "always" | "open" | "closed";
                            /** @default  */
                            instructions: string;
                            /** @default [] */
                            languages: string[];
                            /** @default  */
                            personality: string;
                            /**
                             * @default automatic
                             * @enum {string}
                             */
                            replyMode: "automatic" | "approve-first" | "suggest-only" | "off";
                            /**
                             * @default {
                             *       "pages": [],
                             *       "intents": [],
                             *       "languages": []
                             *     }
                             */
                            routes: {
                                /** @default [] */
                                intents: string[];
                                /** @default [] */
                                languages: string[];
                                /** @default [] */
                                pages: string[];
                            };
                            /** @default 0.3 */
                            temperature: number;
                            /**
                             * @default friendly
                             * @enum {string}
                             */
                            tone: "friendly" | "professional" | "warm" | "concise" | "playful";
                            /**
                             * @default [
                             *       "search-knowledge",
                             *       "search-catalog",
                             *       "hand-over",
                             *       "collect-details"
                             *     ]
                             */
                            tools: ("search-knowledge" | "search-catalog" | "hand-over" | "collect-details")[];
                        };
                        createdAt: string;
                        id: string;
                        latestVersion: number;
                        name: string;
                        position: number;
                        role: string;
                        /** @description While two of its versions are tried beside each other. */
                        trialId: string | null;
                        /** @description Of what answers now. */
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "audit-list": {
        parameters: {
            query?: {
                action?: string;
                actorId?: string;
                cursor?: string;
                from?: string;
                limit?: number;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            action: string;
                            actor: {
                                id: string | null;
                                kind: string;
                                name: string;
                            };
                            at: string;
                            detail: {
                                [key: string]: unknown;
                            };
                            id: string;
                            requestId: string;
                            target: {
                                id: string | null;
                                kind: string;
                                label: string | null;
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            email: string;
                            emailVerified: boolean;
                            id: string;
                            isOperator: boolean;
                            name: string;
                            occupation: string | null;
                            twoFactorEnabled: boolean;
                        } | null;
                        workspace: {
                            acting: boolean;
                            actingUntil: string | null;
                            id: string;
                            name: string;
                            /** @enum {string} */
                            role: "owner" | "admin" | "agent" | "viewer";
                            slug: string;
                            suspendedAt: string | null;
                            timeZone: string;
                        } | null;
                        workspaces: {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            role: "owner" | "admin" | "agent" | "viewer";
                            slug: string;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    occupation?: string | null;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "register-start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    business: {
                        description?: string | null;
                        industry?: string | null;
                        location?: string | null;
                        name: string;
                        phone?: string | null;
                        timeZone: string;
                        type?: string | null;
                        website?: ("" | string) | null;
                    };
                    /** Format: email */
                    email: string;
                    name: string;
                    occupation?: string | null;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "billing-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Who answers when credits are used up: the house engine, or people only.
                         * @enum {string}
                         */
                        atZero: "house" | "people";
                        /** @description The most that is spent on one day, in the workspace’s time zone; null for no limit. */
                        dailyCap: number | null;
                        /** @description Set aside for work that is being done. */
                        held: number;
                        /** @description Bought or given; it stays. */
                        lasting: number;
                        /** @description If it goes on as lately; null if not within a year. */
                        lastsUntil: string | null;
                        /** @description From the plan; it goes when its period ends. */
                        monthly: number;
                        /** @description Refunded after it was spent; taken from what comes next. */
                        owed: number;
                        periodEndsAt: string | null;
                        periodGrant: number;
                        spentPerDay: number;
                        spentToday: number;
                        /** @enum {string} */
                        state: "ok" | "low" | "empty" | "capped" | "limited";
                        /** @description Nobody pays for anything on this installation. */
                        unlimited: boolean;
                        /** @description When owners and admins are told that credits run low. */
                        warnBelow: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "billing-entries": {
        parameters: {
            query?: {
                agentId?: string;
                conversationId?: string;
                cursor?: string;
                from?: string;
                kind?: "grant" | "purchase" | "hold" | "settle" | "release" | "refund" | "adjustment" | "expiry";
                limit?: number;
                messageId?: string;
                model?: string;
                show?: "all" | "charges" | "money";
                text?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Who did it; null for the platform. */
                            actor: string | null;
                            agentId: string | null;
                            /** @description What it did to the balance: both purses together. */
                            amount: number;
                            at: string;
                            /** @description Of a settlement: what the work cost. */
                            charged: number | null;
                            conversationId: string | null;
                            holdId: string | null;
                            /** @enum {string} */
                            kind: "grant" | "purchase" | "hold" | "settle" | "release" | "refund" | "adjustment" | "expiry";
                            lasting: number;
                            lastingAfter: number;
                            messageId: string | null;
                            model: string | null;
                            monthly: number;
                            monthlyAfter: number;
                            /** @description Counts from 1 without a gap. */
                            number: number;
                            owedAfter: number;
                            priceId: string | null;
                            provider: string | null;
                            quantity: number | null;
                            reason: string;
                            unit: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "billing-invoices": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            createdAt: string;
                            /** @description Three lower-case letters. */
                            currency: string;
                            id: string;
                            number: string | null;
                            pageUrl: string | null;
                            pdfUrl: string | null;
                            reason: string | null;
                            /** @enum {string} */
                            state: "draft" | "open" | "paid" | "void" | "uncollectible";
                            /** @description In the smallest unit of the currency. */
                            total: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "billing-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cancelAt: string | null;
                        canTry: boolean;
                        /** @description Three lower-case letters. */
                        currency: string;
                        interval: ("month" | "year") | null;
                        /** @description When paid work stops, if it stays unpaid. */
                        limitedAt: string | null;
                        /** @enum {string} */
                        mode: "live" | "test" | "sandbox" | "off";
                        nextInterval: ("month" | "year") | null;
                        nextPlanAt: string | null;
                        nextPlanKey: string | null;
                        paidUntil: string | null;
                        periodEnd: string;
                        periodStart: string;
                        /** @enum {string} */
                        phase: "none" | "trialing" | "active" | "past-due" | "grace" | "limited" | "cancelled";
                        planKey: string;
                        planName: string;
                        trialEndsAt: string | null;
                        unpaidSince: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "billing-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            key: string;
                            limits: {
                                brandingRemoval: boolean;
                                catalogItems: number;
                                contacts: number;
                                creditsPerMonth: number;
                                documents: number;
                                historyDays: number;
                                members: number;
                                showcasesPerDay: number;
                            };
                            /** @description In the smallest unit of the currency. */
                            monthly: number;
                            name: string;
                            offered: boolean;
                            rank: number;
                            /** @description In the smallest unit of the currency. */
                            yearly: number;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "billing-prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            credits: number;
                            effectiveFrom: string;
                            id: string;
                            /** @description `*` is any. */
                            model: string;
                            note: string;
                            /** @description For so many of the unit. */
                            per: number;
                            /** @description `*` is any. */
                            provider: string;
                            unit: string;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "billing-usage": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        items: {
                            agentId: string | null;
                            calls: number;
                            credits: number;
                            /** Format: date */
                            day: string;
                            model: string | null;
                            /** @enum {string} */
                            payer: "credits" | "own-key" | "house";
                            provider: string | null;
                            quantity: number;
                            tokensIn: number;
                            tokensOut: number;
                            unit: string | null;
                        }[];
                        /** Format: date */
                        to: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogs-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            attributes: ({
                                /** @default null */
                                better: ("lower" | "higher") | null;
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /** @default null */
                                currency: string | null;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /** @default null */
                                meaning: ("price" | "growth") | null;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "number";
                                /** @default null */
                                unit: string | null;
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "category";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "set";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "place";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /** @default null */
                                better: ("lower" | "higher") | null;
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "date";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "stock";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "boolean";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "text";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "image";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "url";
                            })[];
                            createdAt: string;
                            description: string;
                            id: string;
                            items: number;
                            name: string;
                            nouns: string[];
                            updatedAt: string;
                            /** @description Grows with every change of an item. */
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogs-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    attributes?: ({
                        /** @default null */
                        better?: ("lower" | "higher") | null;
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /** @default null */
                        currency?: string | null;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /** @default null */
                        meaning?: ("price" | "growth") | null;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "number";
                        /** @default null */
                        unit?: string | null;
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether other values are refused.
                         * @default false
                         */
                        closed?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "category";
                        /**
                         * @description What it can be, with other words for each.
                         * @default []
                         */
                        values?: {
                            /** @default [] */
                            synonyms?: string[];
                            value: string;
                        }[];
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether other values are refused.
                         * @default false
                         */
                        closed?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "set";
                        /**
                         * @description What it can be, with other words for each.
                         * @default []
                         */
                        values?: {
                            /** @default [] */
                            synonyms?: string[];
                            value: string;
                        }[];
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether other values are refused.
                         * @default false
                         */
                        closed?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "place";
                        /**
                         * @description What it can be, with other words for each.
                         * @default []
                         */
                        values?: {
                            /** @default [] */
                            synonyms?: string[];
                            value: string;
                        }[];
                    } | {
                        /** @default null */
                        better?: ("lower" | "higher") | null;
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "date";
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "stock";
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "boolean";
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "text";
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "image";
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "url";
                    })[];
                    /** @default  */
                    description?: string;
                    name: string;
                    /**
                     * @description What one thing of it is called: home, flat, property.
                     * @default []
                     */
                    nouns?: string[];
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attributes: ({
                            /** @default null */
                            better: ("lower" | "higher") | null;
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /** @default null */
                            currency: string | null;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /** @default null */
                            meaning: ("price" | "growth") | null;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "number";
                            /** @default null */
                            unit: string | null;
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether other values are refused.
                             * @default false
                             */
                            closed: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "category";
                            /**
                             * @description What it can be, with other words for each.
                             * @default []
                             */
                            values: {
                                /** @default [] */
                                synonyms: string[];
                                value: string;
                            }[];
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether other values are refused.
                             * @default false
                             */
                            closed: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "set";
                            /**
                             * @description What it can be, with other words for each.
                             * @default []
                             */
                            values: {
                                /** @default [] */
                                synonyms: string[];
                                value: string;
                            }[];
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether other values are refused.
                             * @default false
                             */
                            closed: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "place";
                            /**
                             * @description What it can be, with other words for each.
                             * @default []
                             */
                            values: {
                                /** @default [] */
                                synonyms: string[];
                                value: string;
                            }[];
                        } | {
                            /** @default null */
                            better: ("lower" | "higher") | null;
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "date";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "stock";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "boolean";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "text";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "image";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "url";
                        })[];
                        createdAt: string;
                        description: string;
                        id: string;
                        items: number;
                        name: string;
                        nouns: string[];
                        updatedAt: string;
                        /** @description Grows with every change of an item. */
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogs-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attributes: ({
                            /** @default null */
                            better: ("lower" | "higher") | null;
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /** @default null */
                            currency: string | null;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /** @default null */
                            meaning: ("price" | "growth") | null;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "number";
                            /** @default null */
                            unit: string | null;
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether other values are refused.
                             * @default false
                             */
                            closed: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "category";
                            /**
                             * @description What it can be, with other words for each.
                             * @default []
                             */
                            values: {
                                /** @default [] */
                                synonyms: string[];
                                value: string;
                            }[];
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether other values are refused.
                             * @default false
                             */
                            closed: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "set";
                            /**
                             * @description What it can be, with other words for each.
                             * @default []
                             */
                            values: {
                                /** @default [] */
                                synonyms: string[];
                                value: string;
                            }[];
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether other values are refused.
                             * @default false
                             */
                            closed: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "place";
                            /**
                             * @description What it can be, with other words for each.
                             * @default []
                             */
                            values: {
                                /** @default [] */
                                synonyms: string[];
                                value: string;
                            }[];
                        } | {
                            /** @default null */
                            better: ("lower" | "higher") | null;
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "date";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "stock";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "boolean";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "text";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "image";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "url";
                        })[];
                        createdAt: string;
                        description: string;
                        id: string;
                        items: number;
                        name: string;
                        nouns: string[];
                        updatedAt: string;
                        /** @description Grows with every change of an item. */
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogs-remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogs-update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attributes?: ({
                        /** @default null */
                        better?: ("lower" | "higher") | null;
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /** @default null */
                        currency?: string | null;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /** @default null */
                        meaning?: ("price" | "growth") | null;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "number";
                        /** @default null */
                        unit?: string | null;
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether other values are refused.
                         * @default false
                         */
                        closed?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "category";
                        /**
                         * @description What it can be, with other words for each.
                         * @default []
                         */
                        values?: {
                            /** @default [] */
                            synonyms?: string[];
                            value: string;
                        }[];
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether other values are refused.
                         * @default false
                         */
                        closed?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "set";
                        /**
                         * @description What it can be, with other words for each.
                         * @default []
                         */
                        values?: {
                            /** @default [] */
                            synonyms?: string[];
                            value: string;
                        }[];
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether other values are refused.
                         * @default false
                         */
                        closed?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "place";
                        /**
                         * @description What it can be, with other words for each.
                         * @default []
                         */
                        values?: {
                            /** @default [] */
                            synonyms?: string[];
                            value: string;
                        }[];
                    } | {
                        /** @default null */
                        better?: ("lower" | "higher") | null;
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "date";
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "stock";
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "boolean";
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "text";
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "image";
                    } | {
                        /**
                         * @description Whether the card of an item shows it.
                         * @default true
                         */
                        card?: boolean;
                        /**
                         * @description Whether a comparison has a row for it.
                         * @default true
                         */
                        compares?: boolean;
                        /**
                         * @description Whether a search may filter by it.
                         * @default true
                         */
                        filters?: boolean;
                        key: string;
                        label: string;
                        /**
                         * @description Other words for it that people use.
                         * @default []
                         */
                        synonyms?: string[];
                        /** @constant */
                        type: "url";
                    })[];
                    description?: string;
                    name?: string;
                    /** @description What one thing of it is called: home, flat, property. */
                    nouns?: string[];
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attributes: ({
                            /** @default null */
                            better: ("lower" | "higher") | null;
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /** @default null */
                            currency: string | null;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /** @default null */
                            meaning: ("price" | "growth") | null;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "number";
                            /** @default null */
                            unit: string | null;
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether other values are refused.
                             * @default false
                             */
                            closed: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "category";
                            /**
                             * @description What it can be, with other words for each.
                             * @default []
                             */
                            values: {
                                /** @default [] */
                                synonyms: string[];
                                value: string;
                            }[];
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether other values are refused.
                             * @default false
                             */
                            closed: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "set";
                            /**
                             * @description What it can be, with other words for each.
                             * @default []
                             */
                            values: {
                                /** @default [] */
                                synonyms: string[];
                                value: string;
                            }[];
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether other values are refused.
                             * @default false
                             */
                            closed: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "place";
                            /**
                             * @description What it can be, with other words for each.
                             * @default []
                             */
                            values: {
                                /** @default [] */
                                synonyms: string[];
                                value: string;
                            }[];
                        } | {
                            /** @default null */
                            better: ("lower" | "higher") | null;
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "date";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "stock";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "boolean";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "text";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "image";
                        } | {
                            /**
                             * @description Whether the card of an item shows it.
                             * @default true
                             */
                            card: boolean;
                            /**
                             * @description Whether a comparison has a row for it.
                             * @default true
                             */
                            compares: boolean;
                            /**
                             * @description Whether a search may filter by it.
                             * @default true
                             */
                            filters: boolean;
                            key: string;
                            label: string;
                            /**
                             * @description Other words for it that people use.
                             * @default []
                             */
                            synonyms: string[];
                            /** @constant */
                            type: "url";
                        })[];
                        createdAt: string;
                        description: string;
                        id: string;
                        items: number;
                        name: string;
                        nouns: string[];
                        updatedAt: string;
                        /** @description Grows with every change of an item. */
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogSearch-compareItems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemIds: string[];
                    /** @description The language and region of whoever reads it, such as de or pt-BR; English unless given. */
                    language?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        columns: {
                            id: string;
                            image: string | null;
                            /** @description Where this server shows it. */
                            picture: string | null;
                            title: string;
                            url: string | null;
                        }[];
                        rows: {
                            /** @description Which columns are best. */
                            best: number[];
                            cells: {
                                text: string | null;
                                value: number | null;
                            }[];
                            key: string;
                            label: string;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogSearch-comparePlaces": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The language and region of whoever reads it, such as de or pt-BR; English unless given. */
                    language?: string;
                    /**
                     * @description None: those with most items.
                     * @default []
                     */
                    places?: string[];
                    /**
                     * @description Only items that meet it count: 2BHK under 2 Cr.
                     * @default
                     */
                    query?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        columns: {
                            id: string;
                            image: string | null;
                            /** @description Where this server shows it. */
                            picture: string | null;
                            title: string;
                            url: string | null;
                        }[];
                        rows: {
                            /** @description Which columns are best. */
                            best: number[];
                            cells: {
                                text: string | null;
                                value: number | null;
                            }[];
                            key: string;
                            label: string;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogImports-list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            catalogId: string;
                            changes: {
                                externalId: string;
                                fields: string[];
                                /** @enum {string} */
                                kind: "new" | "changed";
                                row: number;
                                title: string;
                            }[];
                            columns: {
                                name: string;
                                samples: string[];
                            }[];
                            counts: {
                                bad: number;
                                changed: number;
                                new: number;
                                removed: number;
                                same: number;
                                total: number;
                            };
                            createdAt: string;
                            /** @description Rows that were gone through in this step. */
                            done: number;
                            finishedAt: string | null;
                            id: string;
                            mapping: {
                                [key: string]: string;
                            };
                            name: string;
                            problems: {
                                externalId: string | null;
                                field: string;
                                /**
                                 * @description False where the row is taken all the same, but for its picture.
                                 * @default true
                                 */
                                leftOut: boolean;
                                reason: string;
                                /** @description 1 is the first row below the names. */
                                row: number;
                                value: string | null;
                            }[];
                            /** @description Attributes that columns without a place could become. */
                            proposed: {
                                attribute: {
                                    /** @default null */
                                    better: ("lower" | "higher") | null;
                                    /**
                                     * @description Whether the card of an item shows it.
                                     * @default true
                                     */
                                    card: boolean;
                                    /**
                                     * @description Whether a comparison has a row for it.
                                     * @default true
                                     */
                                    compares: boolean;
                                    /** @default null */
                                    currency: string | null;
                                    /**
                                     * @description Whether a search may filter by it.
                                     * @default true
                                     */
                                    filters: boolean;
                                    key: string;
                                    label: string;
                                    /** @default null */
                                    meaning: ("price" | "growth") | null;
                                    /**
                                     * @description Other words for it that people use.
                                     * @default []
                                     */
                                    synonyms: string[];
                                    /** @constant */
                                    type: "number";
                                    /** @default null */
                                    unit: string | null;
                                } | {
                                    /**
                                     * @description Whether the card of an item shows it.
                                     * @default true
                                     */
                                    card: boolean;
                                    /**
                                     * @description Whether other values are refused.
                                     * @default false
                                     */
                                    closed: boolean;
                                    /**
                                     * @description Whether a comparison has a row for it.
                                     * @default true
                                     */
                                    compares: boolean;
                                    /**
                                     * @description Whether a search may filter by it.
                                     * @default true
                                     */
                                    filters: boolean;
                                    key: string;
                                    label: string;
                                    /**
                                     * @description Other words for it that people use.
                                     * @default []
                                     */
                                    synonyms: string[];
                                    /** @constant */
                                    type: "category";
                                    /**
                                     * @description What it can be, with other words for each.
                                     * @default []
                                     */
                                    values: {
                                        /** @default [] */
                                        synonyms: string[];
                                        value: string;
                                    }[];
                                } | {
                                    /**
                                     * @description Whether the card of an item shows it.
                                     * @default true
                                     */
                                    card: boolean;
                                    /**
                                     * @description Whether other values are refused.
                                     * @default false
                                     */
                                    closed: boolean;
                                    /**
                                     * @description Whether a comparison has a row for it.
                                     * @default true
                                     */
                                    compares: boolean;
                                    /**
                                     * @description Whether a search may filter by it.
                                     * @default true
                                     */
                                    filters: boolean;
                                    key: string;
                                    label: string;
                                    /**
                                     * @description Other words for it that people use.
                                     * @default []
                                     */
                                    synonyms: string[];
                                    /** @constant */
                                    type: "set";
                                    /**
                                     * @description What it can be, with other words for each.
                                     * @default []
                                     */
                                    values: {
                                        /** @default [] */
                                        synonyms: string[];
                                        value: string;
                                    }[];
                                } | {
                                    /**
                                     * @description Whether the card of an item shows it.
                                     * @default true
                                     */
                                    card: boolean;
                                    /**
                                     * @description Whether other values are refused.
                                     * @default false
                                     */
                                    closed: boolean;
                                    /**
                                     * @description Whether a comparison has a row for it.
                                     * @default true
                                     */
                                    compares: boolean;
                                    /**
                                     * @description Whether a search may filter by it.
                                     * @default true
                                     */
                                    filters: boolean;
                                    key: string;
                                    label: string;
                                    /**
                                     * @description Other words for it that people use.
                                     * @default []
                                     */
                                    synonyms: string[];
                                    /** @constant */
                                    type: "place";
                                    /**
                                     * @description What it can be, with other words for each.
                                     * @default []
                                     */
                                    values: {
                                        /** @default [] */
                                        synonyms: string[];
                                        value: string;
                                    }[];
                                } | {
                                    /** @default null */
                                    better: ("lower" | "higher") | null;
                                    /**
                                     * @description Whether the card of an item shows it.
                                     * @default true
                                     */
                                    card: boolean;
                                    /**
                                     * @description Whether a comparison has a row for it.
                                     * @default true
                                     */
                                    compares: boolean;
                                    /**
                                     * @description Whether a search may filter by it.
                                     * @default true
                                     */
                                    filters: boolean;
                                    key: string;
                                    label: string;
                                    /**
                                     * @description Other words for it that people use.
                                     * @default []
                                     */
                                    synonyms: string[];
                                    /** @constant */
                                    type: "date";
                                } | {
                                    /**
                                     * @description Whether the card of an item shows it.
                                     * @default true
                                     */
                                    card: boolean;
                                    /**
                                     * @description Whether a comparison has a row for it.
                                     * @default true
                                     */
                                    compares: boolean;
                                    /**
                                     * @description Whether a search may filter by it.
                                     * @default true
                                     */
                                    filters: boolean;
                                    key: string;
                                    label: string;
                                    /**
                                     * @description Other words for it that people use.
                                     * @default []
                                     */
                                    synonyms: string[];
                                    /** @constant */
                                    type: "stock";
                                } | {
                                    /**
                                     * @description Whether the card of an item shows it.
                                     * @default true
                                     */
                                    card: boolean;
                                    /**
                                     * @description Whether a comparison has a row for it.
                                     * @default true
                                     */
                                    compares: boolean;
                                    /**
                                     * @description Whether a search may filter by it.
                                     * @default true
                                     */
                                    filters: boolean;
                                    key: string;
                                    label: string;
                                    /**
                                     * @description Other words for it that people use.
                                     * @default []
                                     */
                                    synonyms: string[];
                                    /** @constant */
                                    type: "boolean";
                                } | {
                                    /**
                                     * @description Whether the card of an item shows it.
                                     * @default true
                                     */
                                    card: boolean;
                                    /**
                                     * @description Whether a comparison has a row for it.
                                     * @default true
                                     */
                                    compares: boolean;
                                    /**
                                     * @description Whether a search may filter by it.
                                     * @default true
                                     */
                                    filters: boolean;
                                    key: string;
                                    label: string;
                                    /**
                                     * @description Other words for it that people use.
                                     * @default []
                                     */
                                    synonyms: string[];
                                    /** @constant */
                                    type: "text";
                                } | {
                                    /**
                                     * @description Whether the card of an item shows it.
                                     * @default true
                                     */
                                    card: boolean;
                                    /**
                                     * @description Whether a comparison has a row for it.
                                     * @default true
                                     */
                                    compares: boolean;
                                    /**
                                     * @description Whether a search may filter by it.
                                     * @default true
                                     */
                                    filters: boolean;
                                    key: string;
                                    label: string;
                                    /**
                                     * @description Other words for it that people use.
                                     * @default []
                                     */
                                    synonyms: string[];
                                    /** @constant */
                                    type: "image";
                                } | {
                                    /**
                                     * @description Whether the card of an item shows it.
                                     * @default true
                                     */
                                    card: boolean;
                                    /**
                                     * @description Whether a comparison has a row for it.
                                     * @default true
                                     */
                                    compares: boolean;
                                    /**
                                     * @description Whether a search may filter by it.
                                     * @default true
                                     */
                                    filters: boolean;
                                    key: string;
                                    label: string;
                                    /**
                                     * @description Other words for it that people use.
                                     * @default []
                                     */
                                    synonyms: string[];
                                    /** @constant */
                                    type: "url";
                                };
                                column: string;
                            }[];
                            reason: string | null;
                            replaces: boolean;
                            /** @enum {string} */
                            status: "reading" | "ready" | "checking" | "checked" | "running" | "done" | "failed" | "cancelled";
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogImports-begin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default Pasted */
                    name?: string;
                    /** @description CSV with a first line of names, or a JSON list. */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        catalogId: string;
                        changes: {
                            externalId: string;
                            fields: string[];
                            /** @enum {string} */
                            kind: "new" | "changed";
                            row: number;
                            title: string;
                        }[];
                        columns: {
                            name: string;
                            samples: string[];
                        }[];
                        counts: {
                            bad: number;
                            changed: number;
                            new: number;
                            removed: number;
                            same: number;
                            total: number;
                        };
                        createdAt: string;
                        /** @description Rows that were gone through in this step. */
                        done: number;
                        finishedAt: string | null;
                        id: string;
                        mapping: {
                            [key: string]: string;
                        };
                        name: string;
                        problems: {
                            externalId: string | null;
                            field: string;
                            /**
                             * @description False where the row is taken all the same, but for its picture.
                             * @default true
                             */
                            leftOut: boolean;
                            reason: string;
                            /** @description 1 is the first row below the names. */
                            row: number;
                            value: string | null;
                        }[];
                        /** @description Attributes that columns without a place could become. */
                        proposed: {
                            attribute: {
                                /** @default null */
                                better: ("lower" | "higher") | null;
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /** @default null */
                                currency: string | null;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /** @default null */
                                meaning: ("price" | "growth") | null;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "number";
                                /** @default null */
                                unit: string | null;
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "category";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "set";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "place";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /** @default null */
                                better: ("lower" | "higher") | null;
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "date";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "stock";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "boolean";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "text";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "image";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "url";
                            };
                            column: string;
                        }[];
                        reason: string | null;
                        replaces: boolean;
                        /** @enum {string} */
                        status: "reading" | "ready" | "checking" | "checked" | "running" | "done" | "failed" | "cancelled";
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogImports-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        catalogId: string;
                        changes: {
                            externalId: string;
                            fields: string[];
                            /** @enum {string} */
                            kind: "new" | "changed";
                            row: number;
                            title: string;
                        }[];
                        columns: {
                            name: string;
                            samples: string[];
                        }[];
                        counts: {
                            bad: number;
                            changed: number;
                            new: number;
                            removed: number;
                            same: number;
                            total: number;
                        };
                        createdAt: string;
                        /** @description Rows that were gone through in this step. */
                        done: number;
                        finishedAt: string | null;
                        id: string;
                        mapping: {
                            [key: string]: string;
                        };
                        name: string;
                        problems: {
                            externalId: string | null;
                            field: string;
                            /**
                             * @description False where the row is taken all the same, but for its picture.
                             * @default true
                             */
                            leftOut: boolean;
                            reason: string;
                            /** @description 1 is the first row below the names. */
                            row: number;
                            value: string | null;
                        }[];
                        /** @description Attributes that columns without a place could become. */
                        proposed: {
                            attribute: {
                                /** @default null */
                                better: ("lower" | "higher") | null;
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /** @default null */
                                currency: string | null;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /** @default null */
                                meaning: ("price" | "growth") | null;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "number";
                                /** @default null */
                                unit: string | null;
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "category";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "set";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "place";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /** @default null */
                                better: ("lower" | "higher") | null;
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "date";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "stock";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "boolean";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "text";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "image";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "url";
                            };
                            column: string;
                        }[];
                        reason: string | null;
                        replaces: boolean;
                        /** @enum {string} */
                        status: "reading" | "ready" | "checking" | "checked" | "running" | "done" | "failed" | "cancelled";
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogImports-cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        catalogId: string;
                        changes: {
                            externalId: string;
                            fields: string[];
                            /** @enum {string} */
                            kind: "new" | "changed";
                            row: number;
                            title: string;
                        }[];
                        columns: {
                            name: string;
                            samples: string[];
                        }[];
                        counts: {
                            bad: number;
                            changed: number;
                            new: number;
                            removed: number;
                            same: number;
                            total: number;
                        };
                        createdAt: string;
                        /** @description Rows that were gone through in this step. */
                        done: number;
                        finishedAt: string | null;
                        id: string;
                        mapping: {
                            [key: string]: string;
                        };
                        name: string;
                        problems: {
                            externalId: string | null;
                            field: string;
                            /**
                             * @description False where the row is taken all the same, but for its picture.
                             * @default true
                             */
                            leftOut: boolean;
                            reason: string;
                            /** @description 1 is the first row below the names. */
                            row: number;
                            value: string | null;
                        }[];
                        /** @description Attributes that columns without a place could become. */
                        proposed: {
                            attribute: {
                                /** @default null */
                                better: ("lower" | "higher") | null;
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /** @default null */
                                currency: string | null;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /** @default null */
                                meaning: ("price" | "growth") | null;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "number";
                                /** @default null */
                                unit: string | null;
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "category";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "set";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "place";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /** @default null */
                                better: ("lower" | "higher") | null;
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "date";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "stock";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "boolean";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "text";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "image";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "url";
                            };
                            column: string;
                        }[];
                        reason: string | null;
                        replaces: boolean;
                        /** @enum {string} */
                        status: "reading" | "ready" | "checking" | "checked" | "running" | "done" | "failed" | "cancelled";
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogImports-check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mapping: {
                        [key: string]: string;
                    };
                    /**
                     * @description Whether items that the file does not name go.
                     * @default false
                     */
                    replaces?: boolean;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        catalogId: string;
                        changes: {
                            externalId: string;
                            fields: string[];
                            /** @enum {string} */
                            kind: "new" | "changed";
                            row: number;
                            title: string;
                        }[];
                        columns: {
                            name: string;
                            samples: string[];
                        }[];
                        counts: {
                            bad: number;
                            changed: number;
                            new: number;
                            removed: number;
                            same: number;
                            total: number;
                        };
                        createdAt: string;
                        /** @description Rows that were gone through in this step. */
                        done: number;
                        finishedAt: string | null;
                        id: string;
                        mapping: {
                            [key: string]: string;
                        };
                        name: string;
                        problems: {
                            externalId: string | null;
                            field: string;
                            /**
                             * @description False where the row is taken all the same, but for its picture.
                             * @default true
                             */
                            leftOut: boolean;
                            reason: string;
                            /** @description 1 is the first row below the names. */
                            row: number;
                            value: string | null;
                        }[];
                        /** @description Attributes that columns without a place could become. */
                        proposed: {
                            attribute: {
                                /** @default null */
                                better: ("lower" | "higher") | null;
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /** @default null */
                                currency: string | null;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /** @default null */
                                meaning: ("price" | "growth") | null;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "number";
                                /** @default null */
                                unit: string | null;
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "category";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "set";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "place";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /** @default null */
                                better: ("lower" | "higher") | null;
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "date";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "stock";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "boolean";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "text";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "image";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "url";
                            };
                            column: string;
                        }[];
                        reason: string | null;
                        replaces: boolean;
                        /** @enum {string} */
                        status: "reading" | "ready" | "checking" | "checked" | "running" | "done" | "failed" | "cancelled";
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogImports-run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        catalogId: string;
                        changes: {
                            externalId: string;
                            fields: string[];
                            /** @enum {string} */
                            kind: "new" | "changed";
                            row: number;
                            title: string;
                        }[];
                        columns: {
                            name: string;
                            samples: string[];
                        }[];
                        counts: {
                            bad: number;
                            changed: number;
                            new: number;
                            removed: number;
                            same: number;
                            total: number;
                        };
                        createdAt: string;
                        /** @description Rows that were gone through in this step. */
                        done: number;
                        finishedAt: string | null;
                        id: string;
                        mapping: {
                            [key: string]: string;
                        };
                        name: string;
                        problems: {
                            externalId: string | null;
                            field: string;
                            /**
                             * @description False where the row is taken all the same, but for its picture.
                             * @default true
                             */
                            leftOut: boolean;
                            reason: string;
                            /** @description 1 is the first row below the names. */
                            row: number;
                            value: string | null;
                        }[];
                        /** @description Attributes that columns without a place could become. */
                        proposed: {
                            attribute: {
                                /** @default null */
                                better: ("lower" | "higher") | null;
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /** @default null */
                                currency: string | null;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /** @default null */
                                meaning: ("price" | "growth") | null;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "number";
                                /** @default null */
                                unit: string | null;
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "category";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "set";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether other values are refused.
                                 * @default false
                                 */
                                closed: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "place";
                                /**
                                 * @description What it can be, with other words for each.
                                 * @default []
                                 */
                                values: {
                                    /** @default [] */
                                    synonyms: string[];
                                    value: string;
                                }[];
                            } | {
                                /** @default null */
                                better: ("lower" | "higher") | null;
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "date";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "stock";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "boolean";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "text";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "image";
                            } | {
                                /**
                                 * @description Whether the card of an item shows it.
                                 * @default true
                                 */
                                card: boolean;
                                /**
                                 * @description Whether a comparison has a row for it.
                                 * @default true
                                 */
                                compares: boolean;
                                /**
                                 * @description Whether a search may filter by it.
                                 * @default true
                                 */
                                filters: boolean;
                                key: string;
                                label: string;
                                /**
                                 * @description Other words for it that people use.
                                 * @default []
                                 */
                                synonyms: string[];
                                /** @constant */
                                type: "url";
                            };
                            column: string;
                        }[];
                        reason: string | null;
                        replaces: boolean;
                        /** @enum {string} */
                        status: "reading" | "ready" | "checking" | "checked" | "running" | "done" | "failed" | "cancelled";
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogItems-list": {
        parameters: {
            query?: {
                cursor?: string;
                externalId?: string;
                limit?: number;
                pictures?: "missing";
            };
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            catalogId: string;
                            createdAt: string;
                            description: string;
                            externalId: string;
                            id: string;
                            image: string | null;
                            /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                            picture: string | null;
                            /** @description Why its picture is not shown, if it was tried. */
                            pictureFault: {
                                /** @description When it was tried. */
                                at: string;
                                /** @enum {string} */
                                code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                /** @description The same in words. */
                                text: string;
                            } | null;
                            title: string;
                            updatedAt: string;
                            url: string | null;
                            values: {
                                [key: string]: number | string | boolean | string[] | {
                                    city?: string;
                                    latitude?: number;
                                    longitude?: number;
                                    name: string;
                                } | {
                                    at?: string;
                                    left: number;
                                } | null;
                            };
                            version: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogItems-create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    description?: string;
                    /** @description What the business calls it; unique in the catalog. */
                    externalId: string;
                    /** @description An address on the web, or a path like /rooms/12. */
                    image?: string | null;
                    title: string;
                    /** @description An address on the web, or a path like /rooms/12. */
                    url?: string | null;
                    /**
                     * @description Values by the keys of attributes. What is null or left out is not known of the item.
                     * @default {}
                     */
                    values?: {
                        [key: string]: number | string | boolean | string[] | {
                            city?: string;
                            latitude?: number;
                            longitude?: number;
                            name: string;
                        } | {
                            at?: string;
                            left: number;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        catalogId: string;
                        createdAt: string;
                        description: string;
                        externalId: string;
                        id: string;
                        image: string | null;
                        /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                        picture: string | null;
                        /** @description Why its picture is not shown, if it was tried. */
                        pictureFault: {
                            /** @description When it was tried. */
                            at: string;
                            /** @enum {string} */
                            code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                            /** @description The same in words. */
                            text: string;
                        } | null;
                        title: string;
                        updatedAt: string;
                        url: string | null;
                        values: {
                            [key: string]: number | string | boolean | string[] | {
                                city?: string;
                                latitude?: number;
                                longitude?: number;
                                name: string;
                            } | {
                                at?: string;
                                left: number;
                            } | null;
                        };
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogItems-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        catalogId: string;
                        createdAt: string;
                        description: string;
                        externalId: string;
                        id: string;
                        image: string | null;
                        /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                        picture: string | null;
                        /** @description Why its picture is not shown, if it was tried. */
                        pictureFault: {
                            /** @description When it was tried. */
                            at: string;
                            /** @enum {string} */
                            code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                            /** @description The same in words. */
                            text: string;
                        } | null;
                        title: string;
                        updatedAt: string;
                        url: string | null;
                        values: {
                            [key: string]: number | string | boolean | string[] | {
                                city?: string;
                                latitude?: number;
                                longitude?: number;
                                name: string;
                            } | {
                                at?: string;
                                left: number;
                            } | null;
                        };
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogItems-remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogItems-update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string;
                    externalId?: string;
                    /** @description An address on the web, or a path like /rooms/12. */
                    image?: string | null;
                    title?: string;
                    /** @description An address on the web, or a path like /rooms/12. */
                    url?: string | null;
                    /** @description Values by the keys of attributes. What is null or left out is not known of the item. */
                    values?: {
                        [key: string]: number | string | boolean | string[] | {
                            city?: string;
                            latitude?: number;
                            longitude?: number;
                            name: string;
                        } | {
                            at?: string;
                            left: number;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        catalogId: string;
                        createdAt: string;
                        description: string;
                        externalId: string;
                        id: string;
                        image: string | null;
                        /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                        picture: string | null;
                        /** @description Why its picture is not shown, if it was tried. */
                        pictureFault: {
                            /** @description When it was tried. */
                            at: string;
                            /** @enum {string} */
                            code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                            /** @description The same in words. */
                            text: string;
                        } | null;
                        title: string;
                        updatedAt: string;
                        url: string | null;
                        values: {
                            [key: string]: number | string | boolean | string[] | {
                                city?: string;
                                latitude?: number;
                                longitude?: number;
                                name: string;
                            } | {
                                at?: string;
                                left: number;
                            } | null;
                        };
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogSearch-alternatives": {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                catalogId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Up to 15 % above the budget: what offers more by a larger share, and says so, first. */
                        betterValue: {
                            /** @description What a card shows, in words. */
                            card: {
                                key: string;
                                label: string;
                                text: string;
                            }[];
                            item: {
                                catalogId: string;
                                createdAt: string;
                                description: string;
                                externalId: string;
                                id: string;
                                image: string | null;
                                /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                                picture: string | null;
                                /** @description Why its picture is not shown, if it was tried. */
                                pictureFault: {
                                    /** @description When it was tried. */
                                    at: string;
                                    /** @enum {string} */
                                    code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                    /** @description The same in words. */
                                    text: string;
                                } | null;
                                title: string;
                                updatedAt: string;
                                url: string | null;
                                values: {
                                    [key: string]: number | string | boolean | string[] | {
                                        city?: string;
                                        latitude?: number;
                                        longitude?: number;
                                        name: string;
                                    } | {
                                        at?: string;
                                        left: number;
                                    } | null;
                                };
                                version: number;
                            };
                            reason: string;
                            score: number;
                            /** @description Why it is here, in words. */
                            why: {
                                key: string | null;
                                text: string;
                            }[];
                        }[];
                        /** @description 10 to 20 % below the budget, and another condition not met. */
                        cheaper: {
                            /** @description What a card shows, in words. */
                            card: {
                                key: string;
                                label: string;
                                text: string;
                            }[];
                            item: {
                                catalogId: string;
                                createdAt: string;
                                description: string;
                                externalId: string;
                                id: string;
                                image: string | null;
                                /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                                picture: string | null;
                                /** @description Why its picture is not shown, if it was tried. */
                                pictureFault: {
                                    /** @description When it was tried. */
                                    at: string;
                                    /** @enum {string} */
                                    code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                    /** @description The same in words. */
                                    text: string;
                                } | null;
                                title: string;
                                updatedAt: string;
                                url: string | null;
                                values: {
                                    [key: string]: number | string | boolean | string[] | {
                                        city?: string;
                                        latitude?: number;
                                        longitude?: number;
                                        name: string;
                                    } | {
                                        at?: string;
                                        left: number;
                                    } | null;
                                };
                                version: number;
                            };
                            reason: string;
                            score: number;
                            /** @description Why it is here, in words. */
                            why: {
                                key: string | null;
                                text: string;
                            }[];
                        }[];
                        /** @description Whatever misses one condition alone, by the least. */
                        closest: {
                            /** @description What a card shows, in words. */
                            card: {
                                key: string;
                                label: string;
                                text: string;
                            }[];
                            item: {
                                catalogId: string;
                                createdAt: string;
                                description: string;
                                externalId: string;
                                id: string;
                                image: string | null;
                                /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                                picture: string | null;
                                /** @description Why its picture is not shown, if it was tried. */
                                pictureFault: {
                                    /** @description When it was tried. */
                                    at: string;
                                    /** @enum {string} */
                                    code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                    /** @description The same in words. */
                                    text: string;
                                } | null;
                                title: string;
                                updatedAt: string;
                                url: string | null;
                                values: {
                                    [key: string]: number | string | boolean | string[] | {
                                        city?: string;
                                        latitude?: number;
                                        longitude?: number;
                                        name: string;
                                    } | {
                                        at?: string;
                                        left: number;
                                    } | null;
                                };
                                version: number;
                            };
                            reason: string;
                            score: number;
                            /** @description Why it is here, in words. */
                            why: {
                                key: string | null;
                                text: string;
                            }[];
                        }[];
                        /** @description At a similar price in other places, the fastest growing first. */
                        elsewhere: {
                            /** @description What a card shows, in words. */
                            card: {
                                key: string;
                                label: string;
                                text: string;
                            }[];
                            item: {
                                catalogId: string;
                                createdAt: string;
                                description: string;
                                externalId: string;
                                id: string;
                                image: string | null;
                                /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                                picture: string | null;
                                /** @description Why its picture is not shown, if it was tried. */
                                pictureFault: {
                                    /** @description When it was tried. */
                                    at: string;
                                    /** @enum {string} */
                                    code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                    /** @description The same in words. */
                                    text: string;
                                } | null;
                                title: string;
                                updatedAt: string;
                                url: string | null;
                                values: {
                                    [key: string]: number | string | boolean | string[] | {
                                        city?: string;
                                        latitude?: number;
                                        longitude?: number;
                                        name: string;
                                    } | {
                                        at?: string;
                                        left: number;
                                    } | null;
                                };
                                version: number;
                            };
                            reason: string;
                            score: number;
                            /** @description Why it is here, in words. */
                            why: {
                                key: string | null;
                                text: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogItems-retryPicture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        catalogId: string;
                        createdAt: string;
                        description: string;
                        externalId: string;
                        id: string;
                        image: string | null;
                        /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                        picture: string | null;
                        /** @description Why its picture is not shown, if it was tried. */
                        pictureFault: {
                            /** @description When it was tried. */
                            at: string;
                            /** @enum {string} */
                            code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                            /** @description The same in words. */
                            text: string;
                        } | null;
                        title: string;
                        updatedAt: string;
                        url: string | null;
                        values: {
                            [key: string]: number | string | boolean | string[] | {
                                city?: string;
                                latitude?: number;
                                longitude?: number;
                                name: string;
                            } | {
                                at?: string;
                                left: number;
                            } | null;
                        };
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogItems-removeMany": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemIds: string[];
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        removed: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogSearch-present": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A comparison is of 2 to 4 items.
                     * @default cards
                     * @enum {string}
                     */
                    as?: "cards" | "comparison";
                    items: {
                        itemId: string;
                        /** @description Why it was chosen. */
                        why?: string;
                    }[];
                    /** @description The language and region of whoever reads it, such as de or pt-BR; English unless given. */
                    language?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        body: {
                            cards: {
                                actions?: ({
                                    /** @constant */
                                    kind: "say";
                                    label: string;
                                    says: string;
                                } | {
                                    /** @constant */
                                    kind: "link";
                                    label: string;
                                    url: string;
                                })[];
                                facts?: {
                                    label: string;
                                    value: string;
                                }[];
                                imageAlt?: string;
                                imageUrl?: string;
                                note?: string;
                                price?: string;
                                subtitle?: string;
                                text?: string;
                                title: string;
                                url?: string;
                            }[];
                            /** @constant */
                            kind: "cards";
                        } | {
                            columns: {
                                imageUrl?: string;
                                subtitle?: string;
                                title: string;
                                url?: string;
                            }[];
                            /** @constant */
                            kind: "comparison";
                            rows: {
                                best?: number[];
                                label: string;
                                values: (string | null)[];
                            }[];
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogSearch-search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Whether to offer what misses a condition.
                     * @default when-few
                     * @enum {string}
                     */
                    alternatives?: "when-few" | "never" | "always";
                    cursor?: string;
                    /**
                     * @description Whether to count the values of what was found.
                     * @default false
                     */
                    facets?: boolean;
                    /**
                     * @description Conditions beside those in the query.
                     * @default []
                     */
                    filters?: ({
                        key: string;
                        /** @constant */
                        kind: "number";
                        /** @default null */
                        max?: number | null;
                        /** @default null */
                        min?: number | null;
                    } | {
                        /** @default null */
                        from?: string | null;
                        key: string;
                        /** @constant */
                        kind: "date";
                        /** @default null */
                        to?: string | null;
                    } | {
                        anyOf: string[];
                        key: string;
                        /** @constant */
                        kind: "values";
                        /** @default false */
                        not?: boolean;
                    } | {
                        is: boolean;
                        key: string;
                        /** @constant */
                        kind: "boolean";
                    } | {
                        atLeast: number;
                        key: string;
                        /** @constant */
                        kind: "stock";
                    })[];
                    /** @description The language and region of whoever reads it, such as de or pt-BR; English unless given. */
                    language?: string;
                    /** @default 10 */
                    limit?: number;
                    /**
                     * @description What somebody asks, in their own words.
                     * @default
                     */
                    query?: string;
                    sort?: {
                        by: "relevance" | "newest" | string;
                        /**
                         * @default up
                         * @enum {string}
                         */
                        direction?: "up" | "down";
                    };
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alternatives: {
                            /** @description Up to 15 % above the budget: what offers more by a larger share, and says so, first. */
                            betterValue: {
                                /** @description What a card shows, in words. */
                                card: {
                                    key: string;
                                    label: string;
                                    text: string;
                                }[];
                                item: {
                                    catalogId: string;
                                    createdAt: string;
                                    description: string;
                                    externalId: string;
                                    id: string;
                                    image: string | null;
                                    /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                                    picture: string | null;
                                    /** @description Why its picture is not shown, if it was tried. */
                                    pictureFault: {
                                        /** @description When it was tried. */
                                        at: string;
                                        /** @enum {string} */
                                        code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                        /** @description The same in words. */
                                        text: string;
                                    } | null;
                                    title: string;
                                    updatedAt: string;
                                    url: string | null;
                                    values: {
                                        [key: string]: number | string | boolean | string[] | {
                                            city?: string;
                                            latitude?: number;
                                            longitude?: number;
                                            name: string;
                                        } | {
                                            at?: string;
                                            left: number;
                                        } | null;
                                    };
                                    version: number;
                                };
                                reason: string;
                                score: number;
                                /** @description Why it is here, in words. */
                                why: {
                                    key: string | null;
                                    text: string;
                                }[];
                            }[];
                            /** @description 10 to 20 % below the budget, and another condition not met. */
                            cheaper: {
                                /** @description What a card shows, in words. */
                                card: {
                                    key: string;
                                    label: string;
                                    text: string;
                                }[];
                                item: {
                                    catalogId: string;
                                    createdAt: string;
                                    description: string;
                                    externalId: string;
                                    id: string;
                                    image: string | null;
                                    /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                                    picture: string | null;
                                    /** @description Why its picture is not shown, if it was tried. */
                                    pictureFault: {
                                        /** @description When it was tried. */
                                        at: string;
                                        /** @enum {string} */
                                        code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                        /** @description The same in words. */
                                        text: string;
                                    } | null;
                                    title: string;
                                    updatedAt: string;
                                    url: string | null;
                                    values: {
                                        [key: string]: number | string | boolean | string[] | {
                                            city?: string;
                                            latitude?: number;
                                            longitude?: number;
                                            name: string;
                                        } | {
                                            at?: string;
                                            left: number;
                                        } | null;
                                    };
                                    version: number;
                                };
                                reason: string;
                                score: number;
                                /** @description Why it is here, in words. */
                                why: {
                                    key: string | null;
                                    text: string;
                                }[];
                            }[];
                            /** @description Whatever misses one condition alone, by the least. */
                            closest: {
                                /** @description What a card shows, in words. */
                                card: {
                                    key: string;
                                    label: string;
                                    text: string;
                                }[];
                                item: {
                                    catalogId: string;
                                    createdAt: string;
                                    description: string;
                                    externalId: string;
                                    id: string;
                                    image: string | null;
                                    /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                                    picture: string | null;
                                    /** @description Why its picture is not shown, if it was tried. */
                                    pictureFault: {
                                        /** @description When it was tried. */
                                        at: string;
                                        /** @enum {string} */
                                        code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                        /** @description The same in words. */
                                        text: string;
                                    } | null;
                                    title: string;
                                    updatedAt: string;
                                    url: string | null;
                                    values: {
                                        [key: string]: number | string | boolean | string[] | {
                                            city?: string;
                                            latitude?: number;
                                            longitude?: number;
                                            name: string;
                                        } | {
                                            at?: string;
                                            left: number;
                                        } | null;
                                    };
                                    version: number;
                                };
                                reason: string;
                                score: number;
                                /** @description Why it is here, in words. */
                                why: {
                                    key: string | null;
                                    text: string;
                                }[];
                            }[];
                            /** @description At a similar price in other places, the fastest growing first. */
                            elsewhere: {
                                /** @description What a card shows, in words. */
                                card: {
                                    key: string;
                                    label: string;
                                    text: string;
                                }[];
                                item: {
                                    catalogId: string;
                                    createdAt: string;
                                    description: string;
                                    externalId: string;
                                    id: string;
                                    image: string | null;
                                    /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                                    picture: string | null;
                                    /** @description Why its picture is not shown, if it was tried. */
                                    pictureFault: {
                                        /** @description When it was tried. */
                                        at: string;
                                        /** @enum {string} */
                                        code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                        /** @description The same in words. */
                                        text: string;
                                    } | null;
                                    title: string;
                                    updatedAt: string;
                                    url: string | null;
                                    values: {
                                        [key: string]: number | string | boolean | string[] | {
                                            city?: string;
                                            latitude?: number;
                                            longitude?: number;
                                            name: string;
                                        } | {
                                            at?: string;
                                            left: number;
                                        } | null;
                                    };
                                    version: number;
                                };
                                reason: string;
                                score: number;
                                /** @description Why it is here, in words. */
                                why: {
                                    key: string | null;
                                    text: string;
                                }[];
                            }[];
                        } | null;
                        facets: {
                            key: string;
                            label: string;
                            max: number | null;
                            min: number | null;
                            values: {
                                count: number;
                                value: string;
                            }[];
                        }[] | null;
                        hint: string | null;
                        items: {
                            /** @description What a card shows, in words. */
                            card: {
                                key: string;
                                label: string;
                                text: string;
                            }[];
                            item: {
                                catalogId: string;
                                createdAt: string;
                                description: string;
                                externalId: string;
                                id: string;
                                image: string | null;
                                /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                                picture: string | null;
                                /** @description Why its picture is not shown, if it was tried. */
                                pictureFault: {
                                    /** @description When it was tried. */
                                    at: string;
                                    /** @enum {string} */
                                    code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                    /** @description The same in words. */
                                    text: string;
                                } | null;
                                title: string;
                                updatedAt: string;
                                url: string | null;
                                values: {
                                    [key: string]: number | string | boolean | string[] | {
                                        city?: string;
                                        latitude?: number;
                                        longitude?: number;
                                        name: string;
                                    } | {
                                        at?: string;
                                        left: number;
                                    } | null;
                                };
                                version: number;
                            };
                            score: number;
                            /** @description Why it is here, in words. */
                            why: {
                                key: string | null;
                                text: string;
                            }[];
                        }[];
                        /**
                         * @description Whether what the rest means had its say, or why its words alone were looked for.
                         * @enum {string}
                         */
                        meaning: "joined" | "off" | "late" | "away" | "pending" | "loading" | "too-large";
                        nextCursor: string | null;
                        total: number;
                        understood: {
                            filters: {
                                correctedTo: string | null;
                                /** @description How many items do not meet it. */
                                excluded: number;
                                filter: {
                                    key: string;
                                    /** @constant */
                                    kind: "number";
                                    /** @default null */
                                    max: number | null;
                                    /** @default null */
                                    min: number | null;
                                } | {
                                    /** @default null */
                                    from: string | null;
                                    key: string;
                                    /** @constant */
                                    kind: "date";
                                    /** @default null */
                                    to: string | null;
                                } | {
                                    anyOf: string[];
                                    key: string;
                                    /** @constant */
                                    kind: "values";
                                    /** @default false */
                                    not: boolean;
                                } | {
                                    is: boolean;
                                    key: string;
                                    /** @constant */
                                    kind: "boolean";
                                } | {
                                    atLeast: number;
                                    key: string;
                                    /** @constant */
                                    kind: "stock";
                                };
                                /** @description The condition in words. */
                                label: string;
                                /** @description How many would be found without it. */
                                without: number;
                                /** @description The words it was read from; empty for one that was given. */
                                words: string;
                            }[];
                            /** @description What was asked and could not be done. */
                            notes: ({
                                /** @constant */
                                code: "other-currency";
                                /** @description The same in words. */
                                text: string;
                                values: {
                                    /** @description The currency of the amount that was not compared. */
                                    asked: string;
                                    /** @description Those of the catalog. */
                                    own: string;
                                };
                            } | {
                                /** @constant */
                                code: "no-attribute";
                                /** @description The same in words. */
                                text: string;
                                values: {
                                    /** @description What no attribute of the catalog is called. */
                                    key: string;
                                };
                            } | {
                                /** @constant */
                                code: "no-place";
                                /** @description The same in words. */
                                text: string;
                                values: {
                                    /** @description The place that nothing is at. */
                                    asked: string;
                                    /** @description What places are called in the catalog. */
                                    label: string;
                                };
                            })[];
                            /** @description What was searched in the text. */
                            rest: string;
                            sort: {
                                by: "relevance" | "newest" | string;
                                /**
                                 * @default up
                                 * @enum {string}
                                 */
                                direction: "up" | "down";
                            } | null;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogItems-sync": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Items as they are made one by one. Each is taken or refused by itself. */
                    items: {
                        [key: string]: unknown;
                    }[];
                    /** @description Of the full synchronisation these belong to. */
                    token?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            changed: number;
                            created: number;
                            refused: number;
                            same: number;
                        };
                        items: {
                            externalId: string | null;
                            id: string | null;
                            /** @enum {string} */
                            outcome: "created" | "changed" | "same" | "refused";
                            problems: {
                                [key: string]: string;
                            } | null;
                        }[];
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogItems-beginSync": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogItems-finishSync": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Whether a synchronisation that named nothing empties the catalog.
                     * @default false
                     */
                    allowEmpty?: boolean;
                    token: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        removed: number;
                        version: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogSearch-searchMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Whether to offer what misses a condition.
                     * @default when-few
                     * @enum {string}
                     */
                    alternatives?: "when-few" | "never" | "always";
                    /** @description Which to search; all that have items unless given. */
                    catalogIds?: string[];
                    /**
                     * @description Conditions beside those in the query.
                     * @default []
                     */
                    filters?: ({
                        key: string;
                        /** @constant */
                        kind: "number";
                        /** @default null */
                        max?: number | null;
                        /** @default null */
                        min?: number | null;
                    } | {
                        /** @default null */
                        from?: string | null;
                        key: string;
                        /** @constant */
                        kind: "date";
                        /** @default null */
                        to?: string | null;
                    } | {
                        anyOf: string[];
                        key: string;
                        /** @constant */
                        kind: "values";
                        /** @default false */
                        not?: boolean;
                    } | {
                        is: boolean;
                        key: string;
                        /** @constant */
                        kind: "boolean";
                    } | {
                        atLeast: number;
                        key: string;
                        /** @constant */
                        kind: "stock";
                    })[];
                    /** @description The language and region of whoever reads it, such as de or pt-BR; English unless given. */
                    language?: string;
                    /**
                     * @description How many items of each catalog.
                     * @default 5
                     */
                    limit?: number;
                    /**
                     * @description What somebody asks, in their own words.
                     * @default
                     */
                    query?: string;
                    sort?: {
                        by: "relevance" | "newest" | string;
                        /**
                         * @default up
                         * @enum {string}
                         */
                        direction?: "up" | "down";
                    };
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Each by itself, the one that understood most and found something first. */
                        catalogs: {
                            alternatives: {
                                /** @description Up to 15 % above the budget: what offers more by a larger share, and says so, first. */
                                betterValue: {
                                    /** @description What a card shows, in words. */
                                    card: {
                                        key: string;
                                        label: string;
                                        text: string;
                                    }[];
                                    item: {
                                        catalogId: string;
                                        createdAt: string;
                                        description: string;
                                        externalId: string;
                                        id: string;
                                        image: string | null;
                                        /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                                        picture: string | null;
                                        /** @description Why its picture is not shown, if it was tried. */
                                        pictureFault: {
                                            /** @description When it was tried. */
                                            at: string;
                                            /** @enum {string} */
                                            code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                            /** @description The same in words. */
                                            text: string;
                                        } | null;
                                        title: string;
                                        updatedAt: string;
                                        url: string | null;
                                        values: {
                                            [key: string]: number | string | boolean | string[] | {
                                                city?: string;
                                                latitude?: number;
                                                longitude?: number;
                                                name: string;
                                            } | {
                                                at?: string;
                                                left: number;
                                            } | null;
                                        };
                                        version: number;
                                    };
                                    reason: string;
                                    score: number;
                                    /** @description Why it is here, in words. */
                                    why: {
                                        key: string | null;
                                        text: string;
                                    }[];
                                }[];
                                /** @description 10 to 20 % below the budget, and another condition not met. */
                                cheaper: {
                                    /** @description What a card shows, in words. */
                                    card: {
                                        key: string;
                                        label: string;
                                        text: string;
                                    }[];
                                    item: {
                                        catalogId: string;
                                        createdAt: string;
                                        description: string;
                                        externalId: string;
                                        id: string;
                                        image: string | null;
                                        /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                                        picture: string | null;
                                        /** @description Why its picture is not shown, if it was tried. */
                                        pictureFault: {
                                            /** @description When it was tried. */
                                            at: string;
                                            /** @enum {string} */
                                            code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                            /** @description The same in words. */
                                            text: string;
                                        } | null;
                                        title: string;
                                        updatedAt: string;
                                        url: string | null;
                                        values: {
                                            [key: string]: number | string | boolean | string[] | {
                                                city?: string;
                                                latitude?: number;
                                                longitude?: number;
                                                name: string;
                                            } | {
                                                at?: string;
                                                left: number;
                                            } | null;
                                        };
                                        version: number;
                                    };
                                    reason: string;
                                    score: number;
                                    /** @description Why it is here, in words. */
                                    why: {
                                        key: string | null;
                                        text: string;
                                    }[];
                                }[];
                                /** @description Whatever misses one condition alone, by the least. */
                                closest: {
                                    /** @description What a card shows, in words. */
                                    card: {
                                        key: string;
                                        label: string;
                                        text: string;
                                    }[];
                                    item: {
                                        catalogId: string;
                                        createdAt: string;
                                        description: string;
                                        externalId: string;
                                        id: string;
                                        image: string | null;
                                        /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                                        picture: string | null;
                                        /** @description Why its picture is not shown, if it was tried. */
                                        pictureFault: {
                                            /** @description When it was tried. */
                                            at: string;
                                            /** @enum {string} */
                                            code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                            /** @description The same in words. */
                                            text: string;
                                        } | null;
                                        title: string;
                                        updatedAt: string;
                                        url: string | null;
                                        values: {
                                            [key: string]: number | string | boolean | string[] | {
                                                city?: string;
                                                latitude?: number;
                                                longitude?: number;
                                                name: string;
                                            } | {
                                                at?: string;
                                                left: number;
                                            } | null;
                                        };
                                        version: number;
                                    };
                                    reason: string;
                                    score: number;
                                    /** @description Why it is here, in words. */
                                    why: {
                                        key: string | null;
                                        text: string;
                                    }[];
                                }[];
                                /** @description At a similar price in other places, the fastest growing first. */
                                elsewhere: {
                                    /** @description What a card shows, in words. */
                                    card: {
                                        key: string;
                                        label: string;
                                        text: string;
                                    }[];
                                    item: {
                                        catalogId: string;
                                        createdAt: string;
                                        description: string;
                                        externalId: string;
                                        id: string;
                                        image: string | null;
                                        /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                                        picture: string | null;
                                        /** @description Why its picture is not shown, if it was tried. */
                                        pictureFault: {
                                            /** @description When it was tried. */
                                            at: string;
                                            /** @enum {string} */
                                            code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                            /** @description The same in words. */
                                            text: string;
                                        } | null;
                                        title: string;
                                        updatedAt: string;
                                        url: string | null;
                                        values: {
                                            [key: string]: number | string | boolean | string[] | {
                                                city?: string;
                                                latitude?: number;
                                                longitude?: number;
                                                name: string;
                                            } | {
                                                at?: string;
                                                left: number;
                                            } | null;
                                        };
                                        version: number;
                                    };
                                    reason: string;
                                    score: number;
                                    /** @description Why it is here, in words. */
                                    why: {
                                        key: string | null;
                                        text: string;
                                    }[];
                                }[];
                            } | null;
                            catalogId: string;
                            hint: string | null;
                            items: {
                                /** @description What a card shows, in words. */
                                card: {
                                    key: string;
                                    label: string;
                                    text: string;
                                }[];
                                item: {
                                    catalogId: string;
                                    createdAt: string;
                                    description: string;
                                    externalId: string;
                                    id: string;
                                    image: string | null;
                                    /** @description Where this server shows its picture, whatever site that is on: a path below its own address. */
                                    picture: string | null;
                                    /** @description Why its picture is not shown, if it was tried. */
                                    pictureFault: {
                                        /** @description When it was tried. */
                                        at: string;
                                        /** @enum {string} */
                                        code: "refused" | "unknown-host" | "unreachable" | "too-slow" | "too-large" | "redirects" | "status" | "no-picture" | "unreadable";
                                        /** @description The same in words. */
                                        text: string;
                                    } | null;
                                    title: string;
                                    updatedAt: string;
                                    url: string | null;
                                    values: {
                                        [key: string]: number | string | boolean | string[] | {
                                            city?: string;
                                            latitude?: number;
                                            longitude?: number;
                                            name: string;
                                        } | {
                                            at?: string;
                                            left: number;
                                        } | null;
                                    };
                                    version: number;
                                };
                                score: number;
                                /** @description Why it is here, in words. */
                                why: {
                                    key: string | null;
                                    text: string;
                                }[];
                            }[];
                            /**
                             * @description Whether what the rest means had its say, or why its words alone were looked for.
                             * @enum {string}
                             */
                            meaning: "joined" | "off" | "late" | "away" | "pending" | "loading" | "too-large";
                            name: string;
                            /** @description Goes on in a search of this catalog alone. */
                            nextCursor: string | null;
                            total: number;
                            understood: {
                                filters: {
                                    correctedTo: string | null;
                                    /** @description How many items do not meet it. */
                                    excluded: number;
                                    filter: {
                                        key: string;
                                        /** @constant */
                                        kind: "number";
                                        /** @default null */
                                        max: number | null;
                                        /** @default null */
                                        min: number | null;
                                    } | {
                                        /** @default null */
                                        from: string | null;
                                        key: string;
                                        /** @constant */
                                        kind: "date";
                                        /** @default null */
                                        to: string | null;
                                    } | {
                                        anyOf: string[];
                                        key: string;
                                        /** @constant */
                                        kind: "values";
                                        /** @default false */
                                        not: boolean;
                                    } | {
                                        is: boolean;
                                        key: string;
                                        /** @constant */
                                        kind: "boolean";
                                    } | {
                                        atLeast: number;
                                        key: string;
                                        /** @constant */
                                        kind: "stock";
                                    };
                                    /** @description The condition in words. */
                                    label: string;
                                    /** @description How many would be found without it. */
                                    without: number;
                                    /** @description The words it was read from; empty for one that was given. */
                                    words: string;
                                }[];
                                /** @description What was asked and could not be done. */
                                notes: ({
                                    /** @constant */
                                    code: "other-currency";
                                    /** @description The same in words. */
                                    text: string;
                                    values: {
                                        /** @description The currency of the amount that was not compared. */
                                        asked: string;
                                        /** @description Those of the catalog. */
                                        own: string;
                                    };
                                } | {
                                    /** @constant */
                                    code: "no-attribute";
                                    /** @description The same in words. */
                                    text: string;
                                    values: {
                                        /** @description What no attribute of the catalog is called. */
                                        key: string;
                                    };
                                } | {
                                    /** @constant */
                                    code: "no-place";
                                    /** @description The same in words. */
                                    text: string;
                                    values: {
                                        /** @description The place that nothing is at. */
                                        asked: string;
                                        /** @description What places are called in the catalog. */
                                        label: string;
                                    };
                                })[];
                                /** @description What was searched in the text. */
                                rest: string;
                                sort: {
                                    by: "relevance" | "newest" | string;
                                    /**
                                     * @default up
                                     * @enum {string}
                                     */
                                    direction: "up" | "down";
                                } | null;
                            };
                        }[];
                        /** @description In all of them. */
                        total: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contacts-list": {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "identified" | "anonymous" | "blocked";
                limit?: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            blockedAt: string | null;
                            createdAt: string;
                            email: string | null;
                            externalId: string | null;
                            fields: {
                                [key: string]: string;
                            };
                            id: string;
                            identified: boolean;
                            lastSeenAt: string;
                            locale: string | null;
                            name: string | null;
                            phone: string | null;
                            timeZone: string | null;
                            userAgent: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contacts-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blockedAt: string | null;
                        createdAt: string;
                        email: string | null;
                        externalId: string | null;
                        fields: {
                            [key: string]: string;
                        };
                        id: string;
                        identified: boolean;
                        lastSeenAt: string;
                        locale: string | null;
                        name: string | null;
                        phone: string | null;
                        timeZone: string | null;
                        userAgent: string | null;
                        visits: {
                            at: string;
                            event: string | null;
                            props: {
                                [key: string]: string | number | boolean;
                            } | null;
                            referrer: string | null;
                            title: string;
                            url: string;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contacts-remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contacts-update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email?: ("" | string) | null;
                    fields?: {
                        [key: string]: string;
                    };
                    name?: string | null;
                    phone?: string | null;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blockedAt: string | null;
                        createdAt: string;
                        email: string | null;
                        externalId: string | null;
                        fields: {
                            [key: string]: string;
                        };
                        id: string;
                        identified: boolean;
                        lastSeenAt: string;
                        locale: string | null;
                        name: string | null;
                        phone: string | null;
                        timeZone: string | null;
                        userAgent: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contacts-block": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contacts-unblock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-list": {
        parameters: {
            query?: {
                answeredBy?: "agents" | "people";
                assignee?: ("me" | "unassigned") | string;
                channel?: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                contactId?: string;
                cursor?: string;
                limit?: number;
                priority?: "low" | "normal" | "high" | "urgent";
                q?: string;
                queue?: string;
                status?: "open" | "escalated" | "snoozed" | "closed" | "active" | "all";
                tag?: string;
                unread?: boolean;
                waiting?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            answeredBy: "agents" | "people";
                            assignee: {
                                memberId: string;
                                name: string;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            channel: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                            closedAt: string | null;
                            contact: {
                                email: string | null;
                                id: string;
                                identified: boolean;
                                name: string | null;
                            };
                            contactReadSeq: number;
                            createdAt: string;
                            escalation: {
                                queue: string | null;
                                reason: string | null;
                            } | null;
                            firstResponseAt: string | null;
                            id: string;
                            lastMessage: {
                                author: {
                                    id: string;
                                    /** @constant */
                                    kind: "contact";
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "member";
                                    name: string;
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "agent";
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                };
                                text: string;
                            } | null;
                            lastMessageAt: string;
                            lastSeq: number;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            rating: {
                                comment: string | null;
                                score: number;
                            } | null;
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            status: "open" | "escalated" | "snoozed" | "closed";
                            tags: string[];
                            teamReadSeq: number;
                            unread: number;
                            waitingSince: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** @enum {string} */
                            answeredBy: "agents" | "people";
                            assignee: {
                                memberId: string;
                                name: string;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            channel: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                            closedAt: string | null;
                            contact: {
                                email: string | null;
                                id: string;
                                identified: boolean;
                                name: string | null;
                            };
                            contactReadSeq: number;
                            createdAt: string;
                            escalation: {
                                queue: string | null;
                                reason: string | null;
                            } | null;
                            firstResponseAt: string | null;
                            id: string;
                            lastMessage: {
                                author: {
                                    id: string;
                                    /** @constant */
                                    kind: "contact";
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "member";
                                    name: string;
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "agent";
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                };
                                text: string;
                            } | null;
                            lastMessageAt: string;
                            lastSeq: number;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            rating: {
                                comment: string | null;
                                score: number;
                            } | null;
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            status: "open" | "escalated" | "snoozed" | "closed";
                            tags: string[];
                            teamReadSeq: number;
                            unread: number;
                            waitingSince: string | null;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Nobody, to hand it back. */
                    memberId: string | null;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** @enum {string} */
                            answeredBy: "agents" | "people";
                            assignee: {
                                memberId: string;
                                name: string;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            channel: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                            closedAt: string | null;
                            contact: {
                                email: string | null;
                                id: string;
                                identified: boolean;
                                name: string | null;
                            };
                            contactReadSeq: number;
                            createdAt: string;
                            escalation: {
                                queue: string | null;
                                reason: string | null;
                            } | null;
                            firstResponseAt: string | null;
                            id: string;
                            lastMessage: {
                                author: {
                                    id: string;
                                    /** @constant */
                                    kind: "contact";
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "member";
                                    name: string;
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "agent";
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                };
                                text: string;
                            } | null;
                            lastMessageAt: string;
                            lastSeq: number;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            rating: {
                                comment: string | null;
                                score: number;
                            } | null;
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            status: "open" | "escalated" | "snoozed" | "closed";
                            tags: string[];
                            teamReadSeq: number;
                            unread: number;
                            waitingSince: string | null;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-setCategory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category?: string | null;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** @enum {string} */
                            answeredBy: "agents" | "people";
                            assignee: {
                                memberId: string;
                                name: string;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            channel: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                            closedAt: string | null;
                            contact: {
                                email: string | null;
                                id: string;
                                identified: boolean;
                                name: string | null;
                            };
                            contactReadSeq: number;
                            createdAt: string;
                            escalation: {
                                queue: string | null;
                                reason: string | null;
                            } | null;
                            firstResponseAt: string | null;
                            id: string;
                            lastMessage: {
                                author: {
                                    id: string;
                                    /** @constant */
                                    kind: "contact";
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "member";
                                    name: string;
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "agent";
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                };
                                text: string;
                            } | null;
                            lastMessageAt: string;
                            lastSeq: number;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            rating: {
                                comment: string | null;
                                score: number;
                            } | null;
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            status: "open" | "escalated" | "snoozed" | "closed";
                            tags: string[];
                            teamReadSeq: number;
                            unread: number;
                            waitingSince: string | null;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** @enum {string} */
                            answeredBy: "agents" | "people";
                            assignee: {
                                memberId: string;
                                name: string;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            channel: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                            closedAt: string | null;
                            contact: {
                                email: string | null;
                                id: string;
                                identified: boolean;
                                name: string | null;
                            };
                            contactReadSeq: number;
                            createdAt: string;
                            escalation: {
                                queue: string | null;
                                reason: string | null;
                            } | null;
                            firstResponseAt: string | null;
                            id: string;
                            lastMessage: {
                                author: {
                                    id: string;
                                    /** @constant */
                                    kind: "contact";
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "member";
                                    name: string;
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "agent";
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                };
                                text: string;
                            } | null;
                            lastMessageAt: string;
                            lastSeq: number;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            rating: {
                                comment: string | null;
                                score: number;
                            } | null;
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            status: "open" | "escalated" | "snoozed" | "closed";
                            tags: string[];
                            teamReadSeq: number;
                            unread: number;
                            waitingSince: string | null;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-escalate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** @enum {string} */
                            answeredBy: "agents" | "people";
                            assignee: {
                                memberId: string;
                                name: string;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            channel: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                            closedAt: string | null;
                            contact: {
                                email: string | null;
                                id: string;
                                identified: boolean;
                                name: string | null;
                            };
                            contactReadSeq: number;
                            createdAt: string;
                            escalation: {
                                queue: string | null;
                                reason: string | null;
                            } | null;
                            firstResponseAt: string | null;
                            id: string;
                            lastMessage: {
                                author: {
                                    id: string;
                                    /** @constant */
                                    kind: "contact";
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "member";
                                    name: string;
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "agent";
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                };
                                text: string;
                            } | null;
                            lastMessageAt: string;
                            lastSeq: number;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            rating: {
                                comment: string | null;
                                score: number;
                            } | null;
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            status: "open" | "escalated" | "snoozed" | "closed";
                            tags: string[];
                            teamReadSeq: number;
                            unread: number;
                            waitingSince: string | null;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-giveToAgents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** @enum {string} */
                            answeredBy: "agents" | "people";
                            assignee: {
                                memberId: string;
                                name: string;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            channel: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                            closedAt: string | null;
                            contact: {
                                email: string | null;
                                id: string;
                                identified: boolean;
                                name: string | null;
                            };
                            contactReadSeq: number;
                            createdAt: string;
                            escalation: {
                                queue: string | null;
                                reason: string | null;
                            } | null;
                            firstResponseAt: string | null;
                            id: string;
                            lastMessage: {
                                author: {
                                    id: string;
                                    /** @constant */
                                    kind: "contact";
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "member";
                                    name: string;
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "agent";
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                };
                                text: string;
                            } | null;
                            lastMessageAt: string;
                            lastSeq: number;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            rating: {
                                comment: string | null;
                                score: number;
                            } | null;
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            status: "open" | "escalated" | "snoozed" | "closed";
                            tags: string[];
                            teamReadSeq: number;
                            unread: number;
                            waitingSince: string | null;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-messages": {
        parameters: {
            query?: {
                afterSeq?: number;
                beforeSeq?: number;
                limit?: number;
            };
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        messages: {
                            author: {
                                id: string;
                                /** @constant */
                                kind: "contact";
                            } | {
                                id: string;
                                /** @constant */
                                kind: "member";
                                name: string;
                            } | {
                                id: string;
                                /** @constant */
                                kind: "agent";
                                name: string;
                            } | {
                                /** @constant */
                                kind: "system";
                            };
                            body: {
                                /** @constant */
                                kind: "text";
                                sources?: {
                                    quote: string;
                                    title: string;
                                    url?: string;
                                }[];
                                text: string;
                            } | {
                                caption: string | null;
                                file: {
                                    bytes: number;
                                    durationMs: number | null;
                                    height: number | null;
                                    id: string;
                                    mediaType: string;
                                    name: string;
                                    thumbUrl: string | null;
                                    /** @description What is said in it, as a machine wrote it down. */
                                    transcript?: string;
                                    /** @description Below the address of this server. */
                                    url: string;
                                    width: number | null;
                                };
                                /** @constant */
                                kind: "image";
                            } | {
                                caption: string | null;
                                file: {
                                    bytes: number;
                                    durationMs: number | null;
                                    height: number | null;
                                    id: string;
                                    mediaType: string;
                                    name: string;
                                    thumbUrl: string | null;
                                    /** @description What is said in it, as a machine wrote it down. */
                                    transcript?: string;
                                    /** @description Below the address of this server. */
                                    url: string;
                                    width: number | null;
                                };
                                /** @constant */
                                kind: "file";
                            } | {
                                file: {
                                    bytes: number;
                                    durationMs: number | null;
                                    height: number | null;
                                    id: string;
                                    mediaType: string;
                                    name: string;
                                    thumbUrl: string | null;
                                    /** @description What is said in it, as a machine wrote it down. */
                                    transcript?: string;
                                    /** @description Below the address of this server. */
                                    url: string;
                                    width: number | null;
                                };
                                /** @constant */
                                kind: "audio";
                            } | {
                                cards: {
                                    actions?: ({
                                        /** @constant */
                                        kind: "say";
                                        label: string;
                                        says: string;
                                    } | {
                                        /** @constant */
                                        kind: "link";
                                        label: string;
                                        url: string;
                                    })[];
                                    facts?: {
                                        label: string;
                                        value: string;
                                    }[];
                                    imageAlt?: string;
                                    imageUrl?: string;
                                    note?: string;
                                    price?: string;
                                    subtitle?: string;
                                    text?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "cards";
                                text: string | null;
                            } | {
                                columns: {
                                    imageUrl?: string;
                                    subtitle?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "comparison";
                                rows: {
                                    best?: number[];
                                    label: string;
                                    values: (string | null)[];
                                }[];
                                text: string | null;
                            } | {
                                chips: {
                                    label: string;
                                    says?: string;
                                }[];
                                /** @constant */
                                kind: "chips";
                                text: string;
                            } | {
                                fields: {
                                    label: string;
                                    name: string;
                                    options?: string[];
                                    placeholder?: string;
                                    required: boolean;
                                    /** @enum {string} */
                                    type: "text" | "email" | "phone" | "number" | "date" | "choice" | "long-text";
                                }[];
                                /** @constant */
                                kind: "form";
                                submitLabel: string | null;
                                text: string;
                            } | {
                                answers: {
                                    label: string;
                                    value: string;
                                }[];
                                formSeq: number;
                                /** @constant */
                                kind: "form-reply";
                            } | {
                                /** @enum {string} */
                                event: "closed" | "reopened" | "assigned" | "joined" | "escalated" | "rated" | "away";
                                /** @constant */
                                kind: "system";
                                name: string | null;
                                text: string | null;
                            };
                            clientId: string | null;
                            conversationId: string;
                            createdAt: string;
                            id: string;
                            seq: number;
                        }[];
                        more: boolean;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: {
                        /** @constant */
                        kind: "text";
                        sources?: {
                            quote: string;
                            title: string;
                            url?: string;
                        }[];
                        text: string;
                    } | {
                        caption?: string;
                        fileId: string;
                        /** @constant */
                        kind: "image";
                    } | {
                        caption?: string;
                        fileId: string;
                        /** @constant */
                        kind: "file";
                    } | {
                        fileId: string;
                        /** @constant */
                        kind: "audio";
                    } | {
                        cards: {
                            actions?: ({
                                /** @constant */
                                kind: "say";
                                label: string;
                                says: string;
                            } | {
                                /** @constant */
                                kind: "link";
                                label: string;
                                url: string;
                            })[];
                            facts?: {
                                label: string;
                                value: string;
                            }[];
                            imageAlt?: string;
                            imageUrl?: string;
                            note?: string;
                            price?: string;
                            subtitle?: string;
                            text?: string;
                            title: string;
                            url?: string;
                        }[];
                        /** @constant */
                        kind: "cards";
                        text?: string;
                    } | {
                        columns: {
                            imageUrl?: string;
                            subtitle?: string;
                            title: string;
                            url?: string;
                        }[];
                        /** @constant */
                        kind: "comparison";
                        rows: {
                            best?: number[];
                            label: string;
                            values: (string | null)[];
                        }[];
                        text?: string;
                    } | {
                        chips: {
                            label: string;
                            says?: string;
                        }[];
                        /** @constant */
                        kind: "chips";
                        text: string;
                    } | {
                        fields: {
                            label: string;
                            name: string;
                            options?: string[];
                            placeholder?: string;
                            required: boolean;
                            /** @enum {string} */
                            type: "text" | "email" | "phone" | "number" | "date" | "choice" | "long-text";
                        }[];
                        /** @constant */
                        kind: "form";
                        submitLabel?: string;
                        text: string;
                    };
                    /** @description Made by you. Sent again under the same one it is one message. */
                    clientId?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** @enum {string} */
                            answeredBy: "agents" | "people";
                            assignee: {
                                memberId: string;
                                name: string;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            channel: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                            closedAt: string | null;
                            contact: {
                                email: string | null;
                                id: string;
                                identified: boolean;
                                name: string | null;
                            };
                            contactReadSeq: number;
                            createdAt: string;
                            escalation: {
                                queue: string | null;
                                reason: string | null;
                            } | null;
                            firstResponseAt: string | null;
                            id: string;
                            lastMessage: {
                                author: {
                                    id: string;
                                    /** @constant */
                                    kind: "contact";
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "member";
                                    name: string;
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "agent";
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                };
                                text: string;
                            } | null;
                            lastMessageAt: string;
                            lastSeq: number;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            rating: {
                                comment: string | null;
                                score: number;
                            } | null;
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            status: "open" | "escalated" | "snoozed" | "closed";
                            tags: string[];
                            teamReadSeq: number;
                            unread: number;
                            waitingSince: string | null;
                        };
                        message: {
                            author: {
                                id: string;
                                /** @constant */
                                kind: "contact";
                            } | {
                                id: string;
                                /** @constant */
                                kind: "member";
                                name: string;
                            } | {
                                id: string;
                                /** @constant */
                                kind: "agent";
                                name: string;
                            } | {
                                /** @constant */
                                kind: "system";
                            };
                            body: {
                                /** @constant */
                                kind: "text";
                                sources?: {
                                    quote: string;
                                    title: string;
                                    url?: string;
                                }[];
                                text: string;
                            } | {
                                caption: string | null;
                                file: {
                                    bytes: number;
                                    durationMs: number | null;
                                    height: number | null;
                                    id: string;
                                    mediaType: string;
                                    name: string;
                                    thumbUrl: string | null;
                                    /** @description What is said in it, as a machine wrote it down. */
                                    transcript?: string;
                                    /** @description Below the address of this server. */
                                    url: string;
                                    width: number | null;
                                };
                                /** @constant */
                                kind: "image";
                            } | {
                                caption: string | null;
                                file: {
                                    bytes: number;
                                    durationMs: number | null;
                                    height: number | null;
                                    id: string;
                                    mediaType: string;
                                    name: string;
                                    thumbUrl: string | null;
                                    /** @description What is said in it, as a machine wrote it down. */
                                    transcript?: string;
                                    /** @description Below the address of this server. */
                                    url: string;
                                    width: number | null;
                                };
                                /** @constant */
                                kind: "file";
                            } | {
                                file: {
                                    bytes: number;
                                    durationMs: number | null;
                                    height: number | null;
                                    id: string;
                                    mediaType: string;
                                    name: string;
                                    thumbUrl: string | null;
                                    /** @description What is said in it, as a machine wrote it down. */
                                    transcript?: string;
                                    /** @description Below the address of this server. */
                                    url: string;
                                    width: number | null;
                                };
                                /** @constant */
                                kind: "audio";
                            } | {
                                cards: {
                                    actions?: ({
                                        /** @constant */
                                        kind: "say";
                                        label: string;
                                        says: string;
                                    } | {
                                        /** @constant */
                                        kind: "link";
                                        label: string;
                                        url: string;
                                    })[];
                                    facts?: {
                                        label: string;
                                        value: string;
                                    }[];
                                    imageAlt?: string;
                                    imageUrl?: string;
                                    note?: string;
                                    price?: string;
                                    subtitle?: string;
                                    text?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "cards";
                                text: string | null;
                            } | {
                                columns: {
                                    imageUrl?: string;
                                    subtitle?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "comparison";
                                rows: {
                                    best?: number[];
                                    label: string;
                                    values: (string | null)[];
                                }[];
                                text: string | null;
                            } | {
                                chips: {
                                    label: string;
                                    says?: string;
                                }[];
                                /** @constant */
                                kind: "chips";
                                text: string;
                            } | {
                                fields: {
                                    label: string;
                                    name: string;
                                    options?: string[];
                                    placeholder?: string;
                                    required: boolean;
                                    /** @enum {string} */
                                    type: "text" | "email" | "phone" | "number" | "date" | "choice" | "long-text";
                                }[];
                                /** @constant */
                                kind: "form";
                                submitLabel: string | null;
                                text: string;
                            } | {
                                answers: {
                                    label: string;
                                    value: string;
                                }[];
                                formSeq: number;
                                /** @constant */
                                kind: "form-reply";
                            } | {
                                /** @enum {string} */
                                event: "closed" | "reopened" | "assigned" | "joined" | "escalated" | "rated" | "away";
                                /** @constant */
                                kind: "system";
                                name: string | null;
                                text: string | null;
                            };
                            clientId: string | null;
                            conversationId: string;
                            createdAt: string;
                            id: string;
                            seq: number;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "why-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
                /** @description Of the reply. */
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agent: {
                            id: string;
                            name: string;
                            version: number;
                        } | null;
                        approvedBy: string | null;
                        /** @description The last words of the visitor it answers. */
                        asked: string;
                        confidence: number;
                        conversationId: string;
                        /** @description What a person says should have been said. */
                        corrected: {
                            at: string;
                            by: string | null;
                            text: string;
                        } | null;
                        createdAt: string;
                        credits: number;
                        fromSeq: number;
                        frustration: number;
                        id: string;
                        intent: string;
                        model: string;
                        outcome: string;
                        provider: string;
                        /** @description The sources the visitor was shown, with what they say to the letter. */
                        quotes: {
                            /** @description Where it stands in the knowledge, if that is where it is from. */
                            place: {
                                chunkId: string;
                                documentId: string;
                            } | null;
                            quote: string;
                            title: string;
                            url: string | null;
                        }[];
                        replySeq: number | null;
                        said: string | null;
                        sentiment: number;
                        tokens: {
                            in: number;
                            out: number;
                        };
                        tookMs: number;
                        toSeq: number;
                        trace: {
                            /** @description The models that were asked, in order. */
                            attempts: {
                                /** @description By the list of prices of the provider; null where the model has none there. */
                                dollars: number | null;
                                firstTokenMs: number | null;
                                model: string;
                                outcome: string;
                                provider: string;
                                tokensIn: number;
                                tokensOut: number;
                                tookMs: number;
                            }[];
                            /** @description What was found wrong before something was said. */
                            checks: {
                                attempt: number;
                                problems: string[];
                            }[];
                            /** @description What the reply rests on. */
                            evidence: {
                                /** @description Where it stands in the knowledge, if that is where it is from. */
                                place: {
                                    chunkId: string;
                                    documentId: string;
                                } | null;
                                text: string;
                                title: string;
                                url: string | null;
                            }[];
                            steps: {
                                credits: number;
                                decided: {
                                    [key: string]: unknown;
                                };
                                ms: number;
                                saw: {
                                    [key: string]: unknown;
                                };
                                step: string;
                            }[];
                        };
                        trialId: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            afterSeq: number;
                            author: {
                                memberId: string;
                                name: string;
                            };
                            conversationId: string;
                            createdAt: string;
                            id: string;
                            mentions: string[];
                            text: string;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-addNote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Members who are called to look.
                     * @default []
                     */
                    mentions?: string[];
                    text: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        note: {
                            afterSeq: number;
                            author: {
                                memberId: string;
                                name: string;
                            };
                            conversationId: string;
                            createdAt: string;
                            id: string;
                            mentions: string[];
                            text: string;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-setPriority": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    priority: "low" | "normal" | "high" | "urgent";
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** @enum {string} */
                            answeredBy: "agents" | "people";
                            assignee: {
                                memberId: string;
                                name: string;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            channel: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                            closedAt: string | null;
                            contact: {
                                email: string | null;
                                id: string;
                                identified: boolean;
                                name: string | null;
                            };
                            contactReadSeq: number;
                            createdAt: string;
                            escalation: {
                                queue: string | null;
                                reason: string | null;
                            } | null;
                            firstResponseAt: string | null;
                            id: string;
                            lastMessage: {
                                author: {
                                    id: string;
                                    /** @constant */
                                    kind: "contact";
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "member";
                                    name: string;
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "agent";
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                };
                                text: string;
                            } | null;
                            lastMessageAt: string;
                            lastSeq: number;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            rating: {
                                comment: string | null;
                                score: number;
                            } | null;
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            status: "open" | "escalated" | "snoozed" | "closed";
                            tags: string[];
                            teamReadSeq: number;
                            unread: number;
                            waitingSince: string | null;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-markRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seq: number;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** @enum {string} */
                            answeredBy: "agents" | "people";
                            assignee: {
                                memberId: string;
                                name: string;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            channel: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                            closedAt: string | null;
                            contact: {
                                email: string | null;
                                id: string;
                                identified: boolean;
                                name: string | null;
                            };
                            contactReadSeq: number;
                            createdAt: string;
                            escalation: {
                                queue: string | null;
                                reason: string | null;
                            } | null;
                            firstResponseAt: string | null;
                            id: string;
                            lastMessage: {
                                author: {
                                    id: string;
                                    /** @constant */
                                    kind: "contact";
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "member";
                                    name: string;
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "agent";
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                };
                                text: string;
                            } | null;
                            lastMessageAt: string;
                            lastSeq: number;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            rating: {
                                comment: string | null;
                                score: number;
                            } | null;
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            status: "open" | "escalated" | "snoozed" | "closed";
                            tags: string[];
                            teamReadSeq: number;
                            unread: number;
                            waitingSince: string | null;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** @enum {string} */
                            answeredBy: "agents" | "people";
                            assignee: {
                                memberId: string;
                                name: string;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            channel: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                            closedAt: string | null;
                            contact: {
                                email: string | null;
                                id: string;
                                identified: boolean;
                                name: string | null;
                            };
                            contactReadSeq: number;
                            createdAt: string;
                            escalation: {
                                queue: string | null;
                                reason: string | null;
                            } | null;
                            firstResponseAt: string | null;
                            id: string;
                            lastMessage: {
                                author: {
                                    id: string;
                                    /** @constant */
                                    kind: "contact";
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "member";
                                    name: string;
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "agent";
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                };
                                text: string;
                            } | null;
                            lastMessageAt: string;
                            lastSeq: number;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            rating: {
                                comment: string | null;
                                score: number;
                            } | null;
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            status: "open" | "escalated" | "snoozed" | "closed";
                            tags: string[];
                            teamReadSeq: number;
                            unread: number;
                            waitingSince: string | null;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-snooze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** @enum {string} */
                            answeredBy: "agents" | "people";
                            assignee: {
                                memberId: string;
                                name: string;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            channel: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                            closedAt: string | null;
                            contact: {
                                email: string | null;
                                id: string;
                                identified: boolean;
                                name: string | null;
                            };
                            contactReadSeq: number;
                            createdAt: string;
                            escalation: {
                                queue: string | null;
                                reason: string | null;
                            } | null;
                            firstResponseAt: string | null;
                            id: string;
                            lastMessage: {
                                author: {
                                    id: string;
                                    /** @constant */
                                    kind: "contact";
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "member";
                                    name: string;
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "agent";
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                };
                                text: string;
                            } | null;
                            lastMessageAt: string;
                            lastSeq: number;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            rating: {
                                comment: string | null;
                                score: number;
                            } | null;
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            status: "open" | "escalated" | "snoozed" | "closed";
                            tags: string[];
                            teamReadSeq: number;
                            unread: number;
                            waitingSince: string | null;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "drafts-suggest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whoever would answer, unless given. */
                    agentId?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null where nothing is known that would answer. */
                        suggestion: {
                            agentId: string;
                            agentName: string;
                            body: {
                                /** @constant */
                                kind: "text";
                                sources?: {
                                    quote: string;
                                    title: string;
                                    url?: string;
                                }[];
                                text: string;
                            } | {
                                caption?: string;
                                fileId: string;
                                /** @constant */
                                kind: "image";
                            } | {
                                caption?: string;
                                fileId: string;
                                /** @constant */
                                kind: "file";
                            } | {
                                fileId: string;
                                /** @constant */
                                kind: "audio";
                            } | {
                                cards: {
                                    actions?: ({
                                        /** @constant */
                                        kind: "say";
                                        label: string;
                                        says: string;
                                    } | {
                                        /** @constant */
                                        kind: "link";
                                        label: string;
                                        url: string;
                                    })[];
                                    facts?: {
                                        label: string;
                                        value: string;
                                    }[];
                                    imageAlt?: string;
                                    imageUrl?: string;
                                    note?: string;
                                    price?: string;
                                    subtitle?: string;
                                    text?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "cards";
                                text?: string;
                            } | {
                                columns: {
                                    imageUrl?: string;
                                    subtitle?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "comparison";
                                rows: {
                                    best?: number[];
                                    label: string;
                                    values: (string | null)[];
                                }[];
                                text?: string;
                            } | {
                                chips: {
                                    label: string;
                                    says?: string;
                                }[];
                                /** @constant */
                                kind: "chips";
                                text: string;
                            } | {
                                fields: {
                                    label: string;
                                    name: string;
                                    options?: string[];
                                    placeholder?: string;
                                    required: boolean;
                                    /** @enum {string} */
                                    type: "text" | "email" | "phone" | "number" | "date" | "choice" | "long-text";
                                }[];
                                /** @constant */
                                kind: "form";
                                submitLabel?: string;
                                text: string;
                            };
                            confidence: number;
                            credits: number;
                            text: string;
                        } | null;
                        trace: {
                            /** @description The models that were asked, in order. */
                            attempts: {
                                /** @description By the list of prices of the provider; null where the model has none there. */
                                dollars: number | null;
                                firstTokenMs: number | null;
                                model: string;
                                outcome: string;
                                provider: string;
                                tokensIn: number;
                                tokensOut: number;
                                tookMs: number;
                            }[];
                            /** @description What was found wrong before something was said. */
                            checks: {
                                attempt: number;
                                problems: string[];
                            }[];
                            /** @description What the reply rests on. */
                            evidence: {
                                /** @description Where it stands in the knowledge, if that is where it is from. */
                                place: {
                                    chunkId: string;
                                    documentId: string;
                                } | null;
                                text: string;
                                title: string;
                                url: string | null;
                            }[];
                            steps: {
                                credits: number;
                                decided: {
                                    [key: string]: unknown;
                                };
                                ms: number;
                                saw: {
                                    [key: string]: unknown;
                                };
                                step: string;
                            }[];
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        summary: {
                            /** @description What is still to be done, or to be answered. */
                            actionItems: string[];
                            /** @description How many were said since. */
                            behind: number;
                            keyPoints: string[];
                            text: string;
                            updatedAt: string;
                            /** @description The last message it knows. */
                            upToSeq: number;
                            /** @description `house`, or the provider of the model that wrote it. */
                            writtenBy: string;
                        } | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-summarize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description False where nothing was said since. */
                        wanted: boolean;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-setTags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tags: string[];
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** @enum {string} */
                            answeredBy: "agents" | "people";
                            assignee: {
                                memberId: string;
                                name: string;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            channel: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                            closedAt: string | null;
                            contact: {
                                email: string | null;
                                id: string;
                                identified: boolean;
                                name: string | null;
                            };
                            contactReadSeq: number;
                            createdAt: string;
                            escalation: {
                                queue: string | null;
                                reason: string | null;
                            } | null;
                            firstResponseAt: string | null;
                            id: string;
                            lastMessage: {
                                author: {
                                    id: string;
                                    /** @constant */
                                    kind: "contact";
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "member";
                                    name: string;
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "agent";
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                };
                                text: string;
                            } | null;
                            lastMessageAt: string;
                            lastSeq: number;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            rating: {
                                comment: string | null;
                                score: number;
                            } | null;
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            status: "open" | "escalated" | "snoozed" | "closed";
                            tags: string[];
                            teamReadSeq: number;
                            unread: number;
                            waitingSince: string | null;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations-takeFromAgents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversation: {
                            /** @enum {string} */
                            answeredBy: "agents" | "people";
                            assignee: {
                                memberId: string;
                                name: string;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            channel: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                            closedAt: string | null;
                            contact: {
                                email: string | null;
                                id: string;
                                identified: boolean;
                                name: string | null;
                            };
                            contactReadSeq: number;
                            createdAt: string;
                            escalation: {
                                queue: string | null;
                                reason: string | null;
                            } | null;
                            firstResponseAt: string | null;
                            id: string;
                            lastMessage: {
                                author: {
                                    id: string;
                                    /** @constant */
                                    kind: "contact";
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "member";
                                    name: string;
                                } | {
                                    id: string;
                                    /** @constant */
                                    kind: "agent";
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                };
                                text: string;
                            } | null;
                            lastMessageAt: string;
                            lastSeq: number;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            rating: {
                                comment: string | null;
                                score: number;
                            } | null;
                            snoozedUntil: string | null;
                            /** @enum {string} */
                            status: "open" | "escalated" | "snoozed" | "closed";
                            tags: string[];
                            teamReadSeq: number;
                            unread: number;
                            waitingSince: string | null;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "why-turns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            agent: {
                                id: string;
                                name: string;
                                version: number;
                            } | null;
                            approvedBy: string | null;
                            /** @description The last words of the visitor it answers. */
                            asked: string;
                            confidence: number;
                            conversationId: string;
                            /** @description What a person says should have been said. */
                            corrected: {
                                at: string;
                                by: string | null;
                                text: string;
                            } | null;
                            createdAt: string;
                            credits: number;
                            fromSeq: number;
                            frustration: number;
                            id: string;
                            intent: string;
                            model: string;
                            outcome: string;
                            provider: string;
                            replySeq: number | null;
                            said: string | null;
                            sentiment: number;
                            tokens: {
                                in: number;
                                out: number;
                            };
                            tookMs: number;
                            toSeq: number;
                            trialId: string | null;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "why-turn": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
                turnId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agent: {
                            id: string;
                            name: string;
                            version: number;
                        } | null;
                        approvedBy: string | null;
                        /** @description The last words of the visitor it answers. */
                        asked: string;
                        confidence: number;
                        conversationId: string;
                        /** @description What a person says should have been said. */
                        corrected: {
                            at: string;
                            by: string | null;
                            text: string;
                        } | null;
                        createdAt: string;
                        credits: number;
                        fromSeq: number;
                        frustration: number;
                        id: string;
                        intent: string;
                        model: string;
                        outcome: string;
                        provider: string;
                        /** @description The sources the visitor was shown, with what they say to the letter. */
                        quotes: {
                            /** @description Where it stands in the knowledge, if that is where it is from. */
                            place: {
                                chunkId: string;
                                documentId: string;
                            } | null;
                            quote: string;
                            title: string;
                            url: string | null;
                        }[];
                        replySeq: number | null;
                        said: string | null;
                        sentiment: number;
                        tokens: {
                            in: number;
                            out: number;
                        };
                        tookMs: number;
                        toSeq: number;
                        trace: {
                            /** @description The models that were asked, in order. */
                            attempts: {
                                /** @description By the list of prices of the provider; null where the model has none there. */
                                dollars: number | null;
                                firstTokenMs: number | null;
                                model: string;
                                outcome: string;
                                provider: string;
                                tokensIn: number;
                                tokensOut: number;
                                tookMs: number;
                            }[];
                            /** @description What was found wrong before something was said. */
                            checks: {
                                attempt: number;
                                problems: string[];
                            }[];
                            /** @description What the reply rests on. */
                            evidence: {
                                /** @description Where it stands in the knowledge, if that is where it is from. */
                                place: {
                                    chunkId: string;
                                    documentId: string;
                                } | null;
                                text: string;
                                title: string;
                                url: string | null;
                            }[];
                            steps: {
                                credits: number;
                                decided: {
                                    [key: string]: unknown;
                                };
                                ms: number;
                                saw: {
                                    [key: string]: unknown;
                                };
                                step: string;
                            }[];
                        };
                        trialId: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "drafts-list": {
        parameters: {
            query?: {
                conversationId?: string;
                cursor?: string;
                kind?: "approval" | "suggestion";
                limit?: number;
                state?: "pending" | "approved" | "rejected" | "used" | "dismissed" | "replaced" | "expired" | "said";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            agentId: string;
                            agentName: string;
                            /** @description What it answers. */
                            asked: string;
                            body: {
                                /** @constant */
                                kind: "text";
                                sources?: {
                                    quote: string;
                                    title: string;
                                    url?: string;
                                }[];
                                text: string;
                            } | {
                                caption?: string;
                                fileId: string;
                                /** @constant */
                                kind: "image";
                            } | {
                                caption?: string;
                                fileId: string;
                                /** @constant */
                                kind: "file";
                            } | {
                                fileId: string;
                                /** @constant */
                                kind: "audio";
                            } | {
                                cards: {
                                    actions?: ({
                                        /** @constant */
                                        kind: "say";
                                        label: string;
                                        says: string;
                                    } | {
                                        /** @constant */
                                        kind: "link";
                                        label: string;
                                        url: string;
                                    })[];
                                    facts?: {
                                        label: string;
                                        value: string;
                                    }[];
                                    imageAlt?: string;
                                    imageUrl?: string;
                                    note?: string;
                                    price?: string;
                                    subtitle?: string;
                                    text?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "cards";
                                text?: string;
                            } | {
                                columns: {
                                    imageUrl?: string;
                                    subtitle?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "comparison";
                                rows: {
                                    best?: number[];
                                    label: string;
                                    values: (string | null)[];
                                }[];
                                text?: string;
                            } | {
                                chips: {
                                    label: string;
                                    says?: string;
                                }[];
                                /** @constant */
                                kind: "chips";
                                text: string;
                            } | {
                                fields: {
                                    label: string;
                                    name: string;
                                    options?: string[];
                                    placeholder?: string;
                                    required: boolean;
                                    /** @enum {string} */
                                    type: "text" | "email" | "phone" | "number" | "date" | "choice" | "long-text";
                                }[];
                                /** @constant */
                                kind: "form";
                                submitLabel?: string;
                                text: string;
                            };
                            confidence: number | null;
                            contactName: string | null;
                            conversationId: string;
                            createdAt: string;
                            decidedAt: string | null;
                            decidedBy: string | null;
                            expiresAt: string | null;
                            forSeq: number;
                            id: string;
                            /** @enum {string} */
                            kind: "approval" | "suggestion";
                            /** @description The contact has written since. */
                            outdated: boolean;
                            reason: string | null;
                            /** @description Whether the agent may still say it: no person has the conversation, and nobody has answered meanwhile. */
                            sayable: boolean;
                            sentText: string | null;
                            /** @enum {string} */
                            state: "pending" | "approved" | "rejected" | "used" | "dismissed" | "replaced" | "expired" | "said";
                            text: string;
                            /** @description In which it was written. */
                            turnId: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "drafts-approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Said in place of the draft’s own; its sources are kept. */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        draft: {
                            agentId: string;
                            agentName: string;
                            /** @description What it answers. */
                            asked: string;
                            body: {
                                /** @constant */
                                kind: "text";
                                sources?: {
                                    quote: string;
                                    title: string;
                                    url?: string;
                                }[];
                                text: string;
                            } | {
                                caption?: string;
                                fileId: string;
                                /** @constant */
                                kind: "image";
                            } | {
                                caption?: string;
                                fileId: string;
                                /** @constant */
                                kind: "file";
                            } | {
                                fileId: string;
                                /** @constant */
                                kind: "audio";
                            } | {
                                cards: {
                                    actions?: ({
                                        /** @constant */
                                        kind: "say";
                                        label: string;
                                        says: string;
                                    } | {
                                        /** @constant */
                                        kind: "link";
                                        label: string;
                                        url: string;
                                    })[];
                                    facts?: {
                                        label: string;
                                        value: string;
                                    }[];
                                    imageAlt?: string;
                                    imageUrl?: string;
                                    note?: string;
                                    price?: string;
                                    subtitle?: string;
                                    text?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "cards";
                                text?: string;
                            } | {
                                columns: {
                                    imageUrl?: string;
                                    subtitle?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "comparison";
                                rows: {
                                    best?: number[];
                                    label: string;
                                    values: (string | null)[];
                                }[];
                                text?: string;
                            } | {
                                chips: {
                                    label: string;
                                    says?: string;
                                }[];
                                /** @constant */
                                kind: "chips";
                                text: string;
                            } | {
                                fields: {
                                    label: string;
                                    name: string;
                                    options?: string[];
                                    placeholder?: string;
                                    required: boolean;
                                    /** @enum {string} */
                                    type: "text" | "email" | "phone" | "number" | "date" | "choice" | "long-text";
                                }[];
                                /** @constant */
                                kind: "form";
                                submitLabel?: string;
                                text: string;
                            };
                            confidence: number | null;
                            contactName: string | null;
                            conversationId: string;
                            createdAt: string;
                            decidedAt: string | null;
                            decidedBy: string | null;
                            expiresAt: string | null;
                            forSeq: number;
                            id: string;
                            /** @enum {string} */
                            kind: "approval" | "suggestion";
                            /** @description The contact has written since. */
                            outdated: boolean;
                            reason: string | null;
                            /** @description Whether the agent may still say it: no person has the conversation, and nobody has answered meanwhile. */
                            sayable: boolean;
                            sentText: string | null;
                            /** @enum {string} */
                            state: "pending" | "approved" | "rejected" | "used" | "dismissed" | "replaced" | "expired" | "said";
                            text: string;
                            /** @description In which it was written. */
                            turnId: string;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "drafts-dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        draft: {
                            agentId: string;
                            agentName: string;
                            /** @description What it answers. */
                            asked: string;
                            body: {
                                /** @constant */
                                kind: "text";
                                sources?: {
                                    quote: string;
                                    title: string;
                                    url?: string;
                                }[];
                                text: string;
                            } | {
                                caption?: string;
                                fileId: string;
                                /** @constant */
                                kind: "image";
                            } | {
                                caption?: string;
                                fileId: string;
                                /** @constant */
                                kind: "file";
                            } | {
                                fileId: string;
                                /** @constant */
                                kind: "audio";
                            } | {
                                cards: {
                                    actions?: ({
                                        /** @constant */
                                        kind: "say";
                                        label: string;
                                        says: string;
                                    } | {
                                        /** @constant */
                                        kind: "link";
                                        label: string;
                                        url: string;
                                    })[];
                                    facts?: {
                                        label: string;
                                        value: string;
                                    }[];
                                    imageAlt?: string;
                                    imageUrl?: string;
                                    note?: string;
                                    price?: string;
                                    subtitle?: string;
                                    text?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "cards";
                                text?: string;
                            } | {
                                columns: {
                                    imageUrl?: string;
                                    subtitle?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "comparison";
                                rows: {
                                    best?: number[];
                                    label: string;
                                    values: (string | null)[];
                                }[];
                                text?: string;
                            } | {
                                chips: {
                                    label: string;
                                    says?: string;
                                }[];
                                /** @constant */
                                kind: "chips";
                                text: string;
                            } | {
                                fields: {
                                    label: string;
                                    name: string;
                                    options?: string[];
                                    placeholder?: string;
                                    required: boolean;
                                    /** @enum {string} */
                                    type: "text" | "email" | "phone" | "number" | "date" | "choice" | "long-text";
                                }[];
                                /** @constant */
                                kind: "form";
                                submitLabel?: string;
                                text: string;
                            };
                            confidence: number | null;
                            contactName: string | null;
                            conversationId: string;
                            createdAt: string;
                            decidedAt: string | null;
                            decidedBy: string | null;
                            expiresAt: string | null;
                            forSeq: number;
                            id: string;
                            /** @enum {string} */
                            kind: "approval" | "suggestion";
                            /** @description The contact has written since. */
                            outdated: boolean;
                            reason: string | null;
                            /** @description Whether the agent may still say it: no person has the conversation, and nobody has answered meanwhile. */
                            sayable: boolean;
                            sentText: string | null;
                            /** @enum {string} */
                            state: "pending" | "approved" | "rejected" | "used" | "dismissed" | "replaced" | "expired" | "said";
                            text: string;
                            /** @description In which it was written. */
                            turnId: string;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "drafts-reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is wrong about it; learnt from. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        draft: {
                            agentId: string;
                            agentName: string;
                            /** @description What it answers. */
                            asked: string;
                            body: {
                                /** @constant */
                                kind: "text";
                                sources?: {
                                    quote: string;
                                    title: string;
                                    url?: string;
                                }[];
                                text: string;
                            } | {
                                caption?: string;
                                fileId: string;
                                /** @constant */
                                kind: "image";
                            } | {
                                caption?: string;
                                fileId: string;
                                /** @constant */
                                kind: "file";
                            } | {
                                fileId: string;
                                /** @constant */
                                kind: "audio";
                            } | {
                                cards: {
                                    actions?: ({
                                        /** @constant */
                                        kind: "say";
                                        label: string;
                                        says: string;
                                    } | {
                                        /** @constant */
                                        kind: "link";
                                        label: string;
                                        url: string;
                                    })[];
                                    facts?: {
                                        label: string;
                                        value: string;
                                    }[];
                                    imageAlt?: string;
                                    imageUrl?: string;
                                    note?: string;
                                    price?: string;
                                    subtitle?: string;
                                    text?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "cards";
                                text?: string;
                            } | {
                                columns: {
                                    imageUrl?: string;
                                    subtitle?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "comparison";
                                rows: {
                                    best?: number[];
                                    label: string;
                                    values: (string | null)[];
                                }[];
                                text?: string;
                            } | {
                                chips: {
                                    label: string;
                                    says?: string;
                                }[];
                                /** @constant */
                                kind: "chips";
                                text: string;
                            } | {
                                fields: {
                                    label: string;
                                    name: string;
                                    options?: string[];
                                    placeholder?: string;
                                    required: boolean;
                                    /** @enum {string} */
                                    type: "text" | "email" | "phone" | "number" | "date" | "choice" | "long-text";
                                }[];
                                /** @constant */
                                kind: "form";
                                submitLabel?: string;
                                text: string;
                            };
                            confidence: number | null;
                            contactName: string | null;
                            conversationId: string;
                            createdAt: string;
                            decidedAt: string | null;
                            decidedBy: string | null;
                            expiresAt: string | null;
                            forSeq: number;
                            id: string;
                            /** @enum {string} */
                            kind: "approval" | "suggestion";
                            /** @description The contact has written since. */
                            outdated: boolean;
                            reason: string | null;
                            /** @description Whether the agent may still say it: no person has the conversation, and nobody has answered meanwhile. */
                            sayable: boolean;
                            sentText: string | null;
                            /** @enum {string} */
                            state: "pending" | "approved" | "rejected" | "used" | "dismissed" | "replaced" | "expired" | "said";
                            text: string;
                            /** @description In which it was written. */
                            turnId: string;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "drafts-use": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As the member sent it. */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        draft: {
                            agentId: string;
                            agentName: string;
                            /** @description What it answers. */
                            asked: string;
                            body: {
                                /** @constant */
                                kind: "text";
                                sources?: {
                                    quote: string;
                                    title: string;
                                    url?: string;
                                }[];
                                text: string;
                            } | {
                                caption?: string;
                                fileId: string;
                                /** @constant */
                                kind: "image";
                            } | {
                                caption?: string;
                                fileId: string;
                                /** @constant */
                                kind: "file";
                            } | {
                                fileId: string;
                                /** @constant */
                                kind: "audio";
                            } | {
                                cards: {
                                    actions?: ({
                                        /** @constant */
                                        kind: "say";
                                        label: string;
                                        says: string;
                                    } | {
                                        /** @constant */
                                        kind: "link";
                                        label: string;
                                        url: string;
                                    })[];
                                    facts?: {
                                        label: string;
                                        value: string;
                                    }[];
                                    imageAlt?: string;
                                    imageUrl?: string;
                                    note?: string;
                                    price?: string;
                                    subtitle?: string;
                                    text?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "cards";
                                text?: string;
                            } | {
                                columns: {
                                    imageUrl?: string;
                                    subtitle?: string;
                                    title: string;
                                    url?: string;
                                }[];
                                /** @constant */
                                kind: "comparison";
                                rows: {
                                    best?: number[];
                                    label: string;
                                    values: (string | null)[];
                                }[];
                                text?: string;
                            } | {
                                chips: {
                                    label: string;
                                    says?: string;
                                }[];
                                /** @constant */
                                kind: "chips";
                                text: string;
                            } | {
                                fields: {
                                    label: string;
                                    name: string;
                                    options?: string[];
                                    placeholder?: string;
                                    required: boolean;
                                    /** @enum {string} */
                                    type: "text" | "email" | "phone" | "number" | "date" | "choice" | "long-text";
                                }[];
                                /** @constant */
                                kind: "form";
                                submitLabel?: string;
                                text: string;
                            };
                            confidence: number | null;
                            contactName: string | null;
                            conversationId: string;
                            createdAt: string;
                            decidedAt: string | null;
                            decidedBy: string | null;
                            expiresAt: string | null;
                            forSeq: number;
                            id: string;
                            /** @enum {string} */
                            kind: "approval" | "suggestion";
                            /** @description The contact has written since. */
                            outdated: boolean;
                            reason: string | null;
                            /** @description Whether the agent may still say it: no person has the conversation, and nobody has answered meanwhile. */
                            sayable: boolean;
                            sentText: string | null;
                            /** @enum {string} */
                            state: "pending" | "approved" | "rejected" | "used" | "dismissed" | "replaced" | "expired" | "said";
                            text: string;
                            /** @description In which it was written. */
                            turnId: string;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "invitations-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            createdAt: string;
                            email: string;
                            expired: boolean;
                            expiresAt: string;
                            id: string;
                            invitedBy: string | null;
                            /** @enum {string} */
                            role: "owner" | "admin" | "agent" | "viewer";
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "invitations-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    role: "owner" | "admin" | "agent" | "viewer";
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "invitations-cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "invitations-resend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "collections-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            createdAt: string;
                            description: string;
                            documents: number;
                            id: string;
                            name: string;
                            sources: number;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "collections-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    description?: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: string;
                        description: string;
                        documents: number;
                        id: string;
                        name: string;
                        sources: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "collections-remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "collections-update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    description?: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: string;
                        description: string;
                        documents: number;
                        id: string;
                        name: string;
                        sources: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "knowledge-discover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    url: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        profile: {
                            address: string | null;
                            description: string | null;
                            email: string | null;
                            hours: {
                                closes: string;
                                /** @enum {string} */
                                day: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
                                opens: string;
                            }[];
                            languages: string[];
                            name: string | null;
                            phone: string | null;
                        };
                        read: {
                            title: string | null;
                            url: string;
                        }[];
                        sources: {
                            include: string[];
                            /** @enum {string} */
                            kind: "site" | "page";
                            name: string;
                            pages: number | null;
                            sample: string[];
                            url: string;
                        }[];
                        topics: {
                            name: string;
                            url: string | null;
                        }[];
                        url: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "documents-list": {
        parameters: {
            query?: {
                collectionId?: string;
                cursor?: string;
                language?: string;
                limit?: number;
                search?: string;
                sourceId?: string;
                tag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            collectionId: string;
                            createdAt: string;
                            id: string;
                            language: string | null;
                            mediaType: string;
                            passages: number;
                            publishedAt: string | null;
                            sourceId: string;
                            tags: string[];
                            title: string;
                            updatedAt: string;
                            url: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "documents-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        chunks: {
                            end: number;
                            headings: string[];
                            id: string;
                            page: number | null;
                            start: number;
                        }[];
                        collectionId: string;
                        createdAt: string;
                        hasFile: boolean;
                        id: string;
                        itemId: string;
                        language: string | null;
                        marks: ({
                            end: number;
                            /** @constant */
                            kind: "heading";
                            level: number;
                            start: number;
                        } | {
                            /** @constant */
                            kind: "page";
                            number: number;
                            start: number;
                        } | {
                            end: number;
                            /** @constant */
                            kind: "row";
                            start: number;
                        })[];
                        mediaType: string;
                        passages: number;
                        publishedAt: string | null;
                        source: {
                            /** @enum {string} */
                            kind: "file" | "text" | "questions" | "page" | "site";
                            name: string;
                        };
                        sourceId: string;
                        tags: string[];
                        text: string;
                        title: string;
                        updatedAt: string;
                        url: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "documents-remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "gaps-list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                search?: string;
                status?: "open" | "answered" | "dismissed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            documentId: string | null;
                            examples: string[];
                            firstAt: string;
                            id: string;
                            itemId: string | null;
                            language: string | null;
                            lastAt: string;
                            question: string;
                            /** @enum {string} */
                            status: "open" | "answered" | "dismissed";
                            times: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "gaps-mark": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "open" | "dismissed";
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documentId: string | null;
                        examples: string[];
                        firstAt: string;
                        id: string;
                        itemId: string | null;
                        language: string | null;
                        lastAt: string;
                        question: string;
                        /** @enum {string} */
                        status: "open" | "answered" | "dismissed";
                        times: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "gaps-answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    collectionId: string;
                    question: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documentId: string | null;
                        examples: string[];
                        firstAt: string;
                        id: string;
                        itemId: string | null;
                        language: string | null;
                        lastAt: string;
                        question: string;
                        /** @enum {string} */
                        status: "open" | "answered" | "dismissed";
                        times: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "texts-putQuestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    collectionId?: string;
                    questions: {
                        answer: string;
                        key?: string;
                        question: string;
                    }[];
                    sourceId?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            itemId: string;
                            key: string;
                            /** @enum {string} */
                            outcome: "indexed" | "unchanged" | "failed";
                            reason: string | null;
                        }[];
                        sourceId: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "knowledge-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    collectionIds?: string[];
                    /** @default false */
                    explain?: boolean;
                    languages?: string[];
                    /** @default 10 */
                    limit?: number;
                    /** @default 3 */
                    perDocument?: number;
                    query: string;
                    /** Format: date-time */
                    since?: string;
                    tags?: string[];
                    /** Format: date-time */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        found: "well" | "weakly" | "nothing";
                        /** @enum {string} */
                        meaning: "joined" | "off" | "late" | "away" | "pending" | "loading" | "too-large";
                        passages: {
                            chunkId: string;
                            collectionId: string;
                            documentId: string;
                            end: number;
                            headings: string[];
                            highlights: {
                                end: number;
                                start: number;
                            }[];
                            language: string | null;
                            meaning: {
                                likeness: number | null;
                                rank: number;
                                similarity: number;
                            } | null;
                            /** @description On which it begins. */
                            page: number | null;
                            /** @description Within `text`: where that page ends, and each after it that the text goes on to. */
                            pageEnds: number[];
                            score: number;
                            sourceId: string;
                            start: number;
                            text: string;
                            title: string;
                            updatedAt: string;
                            url: string | null;
                            why: {
                                documents: number;
                                inBody: number;
                                inHeadings: number;
                                inTitle: number;
                                of: string | null;
                                score: number;
                                /** @enum {string} */
                                source: "question" | "part" | "similar" | "context" | "filler" | "pair";
                                term: string;
                                weight: number;
                            }[] | null;
                            wordRank: number | null;
                        }[];
                        tookMs: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sources-list": {
        parameters: {
            query?: {
                collectionId?: string;
                cursor?: string;
                kind?: "file" | "text" | "questions" | "page" | "site";
                limit?: number;
                search?: string;
                status?: "importing" | "ready" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            collectionId: string;
                            createdAt: string;
                            documents: number;
                            everyHours: number | null;
                            id: string;
                            /** @enum {string} */
                            kind: "file" | "text" | "questions" | "page" | "site";
                            meaning: {
                                done: number;
                                of: number;
                            } | null;
                            name: string;
                            nextRunAt: string | null;
                            problem: string | null;
                            run: {
                                createdAt: string;
                                finishedAt: string | null;
                                id: string;
                                reason: string | null;
                                startedAt: string | null;
                                /** @enum {string} */
                                status: "queued" | "running" | "finished" | "failed" | "cancelled";
                            } | null;
                            settings: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "importing" | "ready" | "failed" | "cancelled";
                            tags: string[];
                            tally: {
                                failed: number;
                                found: number;
                                indexed: number;
                                skipped: number;
                                unchanged: number;
                                waiting: number;
                            };
                            updatedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sources-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        collectionId: string;
                        createdAt: string;
                        documents: number;
                        everyHours: number | null;
                        id: string;
                        /** @enum {string} */
                        kind: "file" | "text" | "questions" | "page" | "site";
                        meaning: {
                            done: number;
                            of: number;
                        } | null;
                        name: string;
                        nextRunAt: string | null;
                        problem: string | null;
                        run: {
                            createdAt: string;
                            finishedAt: string | null;
                            id: string;
                            reason: string | null;
                            startedAt: string | null;
                            /** @enum {string} */
                            status: "queued" | "running" | "finished" | "failed" | "cancelled";
                        } | null;
                        settings: {
                            [key: string]: unknown;
                        };
                        /** @enum {string} */
                        status: "importing" | "ready" | "failed" | "cancelled";
                        tags: string[];
                        tally: {
                            failed: number;
                            found: number;
                            indexed: number;
                            skipped: number;
                            unchanged: number;
                            waiting: number;
                        };
                        updatedAt: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sources-remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sources-update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    collectionId?: string;
                    everyHours?: number | null;
                    name?: string;
                    settings?: {
                        /**
                         * @default both
                         * @enum {string}
                         */
                        by?: "sitemap" | "links" | "both";
                        /** @default [] */
                        exclude?: string[];
                        /** @default [] */
                        include?: string[];
                        /** @default 4 */
                        maxDepth?: number;
                        /** @default 500 */
                        maxPages?: number;
                        /** @default 2 */
                        perSecond?: number;
                        /** Format: uri */
                        url?: string;
                    };
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        collectionId: string;
                        createdAt: string;
                        documents: number;
                        everyHours: number | null;
                        id: string;
                        /** @enum {string} */
                        kind: "file" | "text" | "questions" | "page" | "site";
                        meaning: {
                            done: number;
                            of: number;
                        } | null;
                        name: string;
                        nextRunAt: string | null;
                        problem: string | null;
                        run: {
                            createdAt: string;
                            finishedAt: string | null;
                            id: string;
                            reason: string | null;
                            startedAt: string | null;
                            /** @enum {string} */
                            status: "queued" | "running" | "finished" | "failed" | "cancelled";
                        } | null;
                        settings: {
                            [key: string]: unknown;
                        };
                        /** @enum {string} */
                        status: "importing" | "ready" | "failed" | "cancelled";
                        tags: string[];
                        tally: {
                            failed: number;
                            found: number;
                            indexed: number;
                            skipped: number;
                            unchanged: number;
                            waiting: number;
                        };
                        updatedAt: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sources-cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        collectionId: string;
                        createdAt: string;
                        documents: number;
                        everyHours: number | null;
                        id: string;
                        /** @enum {string} */
                        kind: "file" | "text" | "questions" | "page" | "site";
                        meaning: {
                            done: number;
                            of: number;
                        } | null;
                        name: string;
                        nextRunAt: string | null;
                        problem: string | null;
                        run: {
                            createdAt: string;
                            finishedAt: string | null;
                            id: string;
                            reason: string | null;
                            startedAt: string | null;
                            /** @enum {string} */
                            status: "queued" | "running" | "finished" | "failed" | "cancelled";
                        } | null;
                        settings: {
                            [key: string]: unknown;
                        };
                        /** @enum {string} */
                        status: "importing" | "ready" | "failed" | "cancelled";
                        tags: string[];
                        tally: {
                            failed: number;
                            found: number;
                            indexed: number;
                            skipped: number;
                            unchanged: number;
                            waiting: number;
                        };
                        updatedAt: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sources-importAgain": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    failedOnly?: boolean;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        collectionId: string;
                        createdAt: string;
                        documents: number;
                        everyHours: number | null;
                        id: string;
                        /** @enum {string} */
                        kind: "file" | "text" | "questions" | "page" | "site";
                        meaning: {
                            done: number;
                            of: number;
                        } | null;
                        name: string;
                        nextRunAt: string | null;
                        problem: string | null;
                        run: {
                            createdAt: string;
                            finishedAt: string | null;
                            id: string;
                            reason: string | null;
                            startedAt: string | null;
                            /** @enum {string} */
                            status: "queued" | "running" | "finished" | "failed" | "cancelled";
                        } | null;
                        settings: {
                            [key: string]: unknown;
                        };
                        /** @enum {string} */
                        status: "importing" | "ready" | "failed" | "cancelled";
                        tags: string[];
                        tally: {
                            failed: number;
                            found: number;
                            indexed: number;
                            skipped: number;
                            unchanged: number;
                            waiting: number;
                        };
                        updatedAt: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sources-items": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                search?: string;
                status?: "found" | "fetched" | "indexed" | "unchanged" | "failed" | "skipped" | "gone";
            };
            header?: never;
            path: {
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            address: string;
                            bytes: number | null;
                            depth: number;
                            documentId: string | null;
                            id: string;
                            reason: string | null;
                            reasonText: string | null;
                            /** @enum {string} */
                            status: "found" | "fetched" | "indexed" | "unchanged" | "failed" | "skipped" | "gone";
                            title: string | null;
                            updatedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sources-createPage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    collectionId: string;
                    /** @default null */
                    everyHours?: number | null;
                    /** @default [] */
                    tags?: string[];
                    /** Format: uri */
                    url: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        collectionId: string;
                        createdAt: string;
                        documents: number;
                        everyHours: number | null;
                        id: string;
                        /** @enum {string} */
                        kind: "file" | "text" | "questions" | "page" | "site";
                        meaning: {
                            done: number;
                            of: number;
                        } | null;
                        name: string;
                        nextRunAt: string | null;
                        problem: string | null;
                        run: {
                            createdAt: string;
                            finishedAt: string | null;
                            id: string;
                            reason: string | null;
                            startedAt: string | null;
                            /** @enum {string} */
                            status: "queued" | "running" | "finished" | "failed" | "cancelled";
                        } | null;
                        settings: {
                            [key: string]: unknown;
                        };
                        /** @enum {string} */
                        status: "importing" | "ready" | "failed" | "cancelled";
                        tags: string[];
                        tally: {
                            failed: number;
                            found: number;
                            indexed: number;
                            skipped: number;
                            unchanged: number;
                            waiting: number;
                        };
                        updatedAt: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sources-createSite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default both
                     * @enum {string}
                     */
                    by?: "sitemap" | "links" | "both";
                    collectionId: string;
                    /** @default null */
                    everyHours?: number | null;
                    /** @default [] */
                    exclude?: string[];
                    /** @default [] */
                    include?: string[];
                    /** @default 4 */
                    maxDepth?: number;
                    /** @default 500 */
                    maxPages?: number;
                    name?: string;
                    /** @default 2 */
                    perSecond?: number;
                    /** @default [] */
                    tags?: string[];
                    /** Format: uri */
                    url: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        collectionId: string;
                        createdAt: string;
                        documents: number;
                        everyHours: number | null;
                        id: string;
                        /** @enum {string} */
                        kind: "file" | "text" | "questions" | "page" | "site";
                        meaning: {
                            done: number;
                            of: number;
                        } | null;
                        name: string;
                        nextRunAt: string | null;
                        problem: string | null;
                        run: {
                            createdAt: string;
                            finishedAt: string | null;
                            id: string;
                            reason: string | null;
                            startedAt: string | null;
                            /** @enum {string} */
                            status: "queued" | "running" | "finished" | "failed" | "cancelled";
                        } | null;
                        settings: {
                            [key: string]: unknown;
                        };
                        /** @enum {string} */
                        status: "importing" | "ready" | "failed" | "cancelled";
                        tags: string[];
                        tally: {
                            failed: number;
                            found: number;
                            indexed: number;
                            skipped: number;
                            unchanged: number;
                            waiting: number;
                        };
                        updatedAt: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "texts-put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    collectionId?: string;
                    sourceId?: string;
                    texts: {
                        key?: string;
                        /** @default null */
                        publishedAt?: (string) | null;
                        text: string;
                        title: string;
                        /** @default null */
                        url?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            itemId: string;
                            key: string;
                            /** @enum {string} */
                            outcome: "indexed" | "unchanged" | "failed";
                            reason: string | null;
                        }[];
                        sourceId: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "texts-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documentId: string | null;
                        itemId: string;
                        key: string;
                        publishedAt: string | null;
                        sourceId: string;
                        text: string;
                        title: string;
                        url: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "texts-remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemIds: string[];
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            email: string;
                            id: string;
                            isYou: boolean;
                            joinedAt: string;
                            name: string;
                            occupation: string | null;
                            personId: string;
                            /** @enum {string} */
                            role: "owner" | "admin" | "agent" | "viewer";
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members-remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members-changeRole": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "owner" | "admin" | "agent" | "viewer";
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "messenger-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accent: string | null;
                        askFirst: {
                            label: string;
                            name: string;
                            options?: string[];
                            placeholder?: string;
                            required: boolean;
                            /** @enum {string} */
                            type: "text" | "email" | "phone" | "number" | "date" | "choice" | "long-text";
                        }[];
                        attachments: boolean;
                        audioNotes: boolean;
                        awayMessage: string | null;
                        /** @description Whether Parley is named beneath it: not where the plan lets it go. */
                        branding: boolean;
                        businessName: string | null;
                        greeting: string;
                        hasIdentitySecret: boolean;
                        hours: {
                            fri: {
                                closes: string;
                                opens: string;
                            }[];
                            mon: {
                                closes: string;
                                opens: string;
                            }[];
                            sat: {
                                closes: string;
                                opens: string;
                            }[];
                            sun: {
                                closes: string;
                                opens: string;
                            }[];
                            thu: {
                                closes: string;
                                opens: string;
                            }[];
                            tue: {
                                closes: string;
                                opens: string;
                            }[];
                            wed: {
                                closes: string;
                                opens: string;
                            }[];
                        } | null;
                        identityRequired: boolean;
                        intro: string;
                        locale: string | null;
                        /** @enum {string} */
                        position: "right" | "left";
                        proactive: {
                            afterSeconds: number;
                            id: string;
                            path: string;
                            text: string;
                        }[];
                        sound: boolean;
                        /** @enum {string} */
                        theme: "light" | "dark" | "auto";
                        timeZone: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "messenger-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accent?: string | null;
                    askFirst?: {
                        label: string;
                        name: string;
                        options?: string[];
                        placeholder?: string;
                        required: boolean;
                        /** @enum {string} */
                        type: "text" | "email" | "phone" | "number" | "date" | "choice" | "long-text";
                    }[];
                    attachments?: boolean;
                    audioNotes?: boolean;
                    awayMessage?: string | null;
                    businessName?: string | null;
                    greeting?: string;
                    hours?: {
                        fri: {
                            closes: string;
                            opens: string;
                        }[];
                        mon: {
                            closes: string;
                            opens: string;
                        }[];
                        sat: {
                            closes: string;
                            opens: string;
                        }[];
                        sun: {
                            closes: string;
                            opens: string;
                        }[];
                        thu: {
                            closes: string;
                            opens: string;
                        }[];
                        tue: {
                            closes: string;
                            opens: string;
                        }[];
                        wed: {
                            closes: string;
                            opens: string;
                        }[];
                    } | null;
                    identityRequired?: boolean;
                    intro?: string;
                    locale?: string | null;
                    /** @enum {string} */
                    position?: "right" | "left";
                    proactive?: {
                        afterSeconds: number;
                        id: string;
                        path: string;
                        text: string;
                    }[];
                    sound?: boolean;
                    /** @enum {string} */
                    theme?: "light" | "dark" | "auto";
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accent: string | null;
                        askFirst: {
                            label: string;
                            name: string;
                            options?: string[];
                            placeholder?: string;
                            required: boolean;
                            /** @enum {string} */
                            type: "text" | "email" | "phone" | "number" | "date" | "choice" | "long-text";
                        }[];
                        attachments: boolean;
                        audioNotes: boolean;
                        awayMessage: string | null;
                        /** @description Whether Parley is named beneath it: not where the plan lets it go. */
                        branding: boolean;
                        businessName: string | null;
                        greeting: string;
                        hasIdentitySecret: boolean;
                        hours: {
                            fri: {
                                closes: string;
                                opens: string;
                            }[];
                            mon: {
                                closes: string;
                                opens: string;
                            }[];
                            sat: {
                                closes: string;
                                opens: string;
                            }[];
                            sun: {
                                closes: string;
                                opens: string;
                            }[];
                            thu: {
                                closes: string;
                                opens: string;
                            }[];
                            tue: {
                                closes: string;
                                opens: string;
                            }[];
                            wed: {
                                closes: string;
                                opens: string;
                            }[];
                        } | null;
                        identityRequired: boolean;
                        intro: string;
                        locale: string | null;
                        /** @enum {string} */
                        position: "right" | "left";
                        proactive: {
                            afterSeconds: number;
                            id: string;
                            path: string;
                            text: string;
                        }[];
                        sound: boolean;
                        /** @enum {string} */
                        theme: "light" | "dark" | "auto";
                        timeZone: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "modelProviders-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Of models that are not listed. */
                            capabilities: {
                                audio: boolean;
                                schema: boolean;
                                streaming: boolean;
                                tools: boolean;
                                usage: boolean;
                                vision: boolean;
                            };
                            /** @description Of calls for visitors in the last 24 hours; null where there was none. */
                            health: {
                                answeredAt: string | null;
                                calls: number;
                                failures: number;
                                firstTokenMs: number | null;
                                lastFailure: {
                                    at: string;
                                    reason: string;
                                    words: string;
                                } | null;
                                /** @description Left alone for so long yet, after failures; 0 where it may be asked. */
                                pausedMs: number;
                            } | null;
                            /** @description Where one gets a key. */
                            keyUrl: string | null;
                            models: {
                                capabilities: {
                                    audio: boolean;
                                    schema: boolean;
                                    streaming: boolean;
                                    tools: boolean;
                                    usage: boolean;
                                    vision: boolean;
                                };
                                contextTokens: number;
                                /** @description By the operator’s key; null where nothing is charged. */
                                creditsPerReply: number | null;
                                /** @description As the provider listed it; a note, no invoice. */
                                dollarsPerMillion: {
                                    cachedIn: number;
                                    in: number;
                                    out: number;
                                } | null;
                                name: string;
                                title: string;
                            }[];
                            /** @enum {string} */
                            name: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
                            /** @description The operator has a key: it can be used without one of your own. */
                            offered: boolean;
                            ownKey: {
                                baseUrl: string | null;
                                checkedAt: string | null;
                                createdAt: string;
                                createdBy: string;
                                /** @description Its last letters, to tell it by. */
                                hint: string;
                                /** @enum {string} */
                                state: "good" | "limited" | "refused" | "unreachable";
                            } | null;
                            title: string;
                            transcribes: boolean;
                            wantsBaseUrl: boolean;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "modelProviders-putKey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Of an OpenAI-compatible server; null for the provider’s own.
                     * @default null
                     */
                    baseUrl?: string | null;
                    /** @description Write-only: it is never shown again. */
                    key: string;
                    /** @description With which it is tried where models cannot be listed. */
                    model?: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        baseUrl: string | null;
                        checkedAt: string | null;
                        createdAt: string;
                        createdBy: string;
                        /** @description Its last letters, to tell it by. */
                        hint: string;
                        /** @enum {string} */
                        state: "good" | "limited" | "refused" | "unreachable";
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "modelProviders-removeKey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "modelProviders-testKey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: "openai" | "anthropic" | "perplexity" | "gemini" | "deepseek" | "compatible";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        good: boolean;
                        /** @description Those it may use, where the provider lists them. */
                        models: string[];
                        /** @enum {string} */
                        state: "good" | "limited" | "refused" | "unreachable";
                        words: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "savedReplies-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            shortcut: string;
                            text: string;
                            title: string;
                            updatedAt: string;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "savedReplies-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shortcut: string;
                    text: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        shortcut: string;
                        text: string;
                        title: string;
                        updatedAt: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "savedReplies-remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "savedReplies-update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shortcut: string;
                    text: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        shortcut: string;
                        text: string;
                        title: string;
                        updatedAt: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "siteKeys-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            createdAt: string;
                            id: string;
                            key: string;
                            name: string;
                            origins: string[];
                            revokedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "siteKeys-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    origins: string[];
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: string;
                        id: string;
                        key: string;
                        name: string;
                        origins: string[];
                        revokedAt: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "siteKeys-revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "siteKeys-update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    origins: string[];
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: string;
                        id: string;
                        key: string;
                        name: string;
                        origins: string[];
                        revokedAt: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-corrections": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Null where it was refused. */
                            after: string | null;
                            agentId: string;
                            agentName: string;
                            asked: string;
                            before: string;
                            conversationId: string;
                            decidedAt: string;
                            decidedBy: string | null;
                            /** @description Of the draft that was decided on, or of the correction of what was said. */
                            id: string;
                            reason: string | null;
                            /** @description Of the message that was answered. */
                            seq: number;
                            /** @description The visitor had read it before it was put right. */
                            wasSaid: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conversationId: string;
                    /** @description Of the agent’s reply. */
                    seq: number;
                    /** @description What should have been said in its place. */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        correction: {
                            /** @description Null where it was refused. */
                            after: string | null;
                            agentId: string;
                            agentName: string;
                            asked: string;
                            before: string;
                            conversationId: string;
                            decidedAt: string;
                            decidedBy: string | null;
                            /** @description Of the draft that was decided on, or of the correction of what was said. */
                            id: string;
                            reason: string | null;
                            /** @description Of the message that was answered. */
                            seq: number;
                            /** @description The visitor had read it before it was put right. */
                            wasSaid: boolean;
                        };
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-examples": {
        parameters: {
            query?: {
                cursor?: string;
                label?: string;
                limit?: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            createdAt: string;
                            id: string;
                            label: string;
                            /** @description How it came here: typed, imported, or from a message. */
                            origin: string;
                            text: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-addExamples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    examples: {
                        label: string;
                        text: string;
                    }[];
                    /** @default false */
                    imported?: boolean;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        /** @description Those that were there under another label. */
                        changed: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-updateExample": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exampleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: string;
                        id: string;
                        label: string;
                        /** @description How it came here: typed, imported, or from a message. */
                        origin: string;
                        text: string;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-removeExamples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    exampleIds: string[];
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-guess": {
        parameters: {
            query: {
                number?: number;
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            confidence: number;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            examples: number;
                            label: string;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-labelMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conversationId: string;
                    /** @description What this message really wanted. */
                    label: string;
                    seq: number;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        /** @description Those that were there under another label. */
                        changed: number;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            accuracy: number | null;
                            activeAt: string | null;
                            createdAt: string;
                            examples: number;
                            number: number;
                            /** @enum {string} */
                            state: "training" | "ready" | "active" | "failed";
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-train": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accuracy: number | null;
                        activeAt: string | null;
                        createdAt: string;
                        examples: number;
                        number: number;
                        report: {
                            confusion: {
                                count: number;
                                guessed: string;
                                label: string;
                            }[];
                            labels: {
                                examples: number;
                                label: string;
                                /** @description 0 to 1, of examples it was not shown. */
                                precision: number;
                                /** @description 0 to 1, of examples it was not shown. */
                                recall: number;
                            }[];
                            /** @description Examples that hurt: labelled otherwise than all the others suggest. */
                            worst: {
                                confidence: number;
                                guessed: string;
                                label: string;
                                text: string;
                            }[];
                        } | null;
                        /** @enum {string} */
                        state: "training" | "ready" | "active" | "failed";
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-model": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accuracy: number | null;
                        activeAt: string | null;
                        createdAt: string;
                        examples: number;
                        number: number;
                        report: {
                            confusion: {
                                count: number;
                                guessed: string;
                                label: string;
                            }[];
                            labels: {
                                examples: number;
                                label: string;
                                /** @description 0 to 1, of examples it was not shown. */
                                precision: number;
                                /** @description 0 to 1, of examples it was not shown. */
                                recall: number;
                            }[];
                            /** @description Examples that hurt: labelled otherwise than all the others suggest. */
                            worst: {
                                confidence: number;
                                guessed: string;
                                label: string;
                                text: string;
                            }[];
                        } | null;
                        /** @enum {string} */
                        state: "training" | "ready" | "active" | "failed";
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-activate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accuracy: number | null;
                        activeAt: string | null;
                        createdAt: string;
                        examples: number;
                        number: number;
                        report: {
                            confusion: {
                                count: number;
                                guessed: string;
                                label: string;
                            }[];
                            labels: {
                                examples: number;
                                label: string;
                                /** @description 0 to 1, of examples it was not shown. */
                                precision: number;
                                /** @description 0 to 1, of examples it was not shown. */
                                recall: number;
                            }[];
                            /** @description Examples that hurt: labelled otherwise than all the others suggest. */
                            worst: {
                                confidence: number;
                                guessed: string;
                                label: string;
                                text: string;
                            }[];
                        } | null;
                        /** @enum {string} */
                        state: "training" | "ready" | "active" | "failed";
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "training-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            agentId: string;
                            agentName: string;
                            examples: {
                                after: string | null;
                                asked: string;
                                before: string;
                            }[];
                            /** @description A line that could be added to what the agent is told. */
                            instruction: string;
                            /** @enum {string} */
                            kind: "reason" | "shorter" | "longer" | "calmer" | "figures" | "wording";
                            times: number;
                        }[];
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "workspace-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: string;
                        description: string | null;
                        featured: boolean;
                        id: string;
                        industry: string | null;
                        location: string | null;
                        name: string;
                        phone: string | null;
                        slug: string;
                        timeZone: string;
                        type: string | null;
                        website: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "workspace-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    industry?: string | null;
                    location?: string | null;
                    name: string;
                    phone?: string | null;
                    timeZone: string;
                    type?: string | null;
                    website?: ("" | string) | null;
                };
            };
        };
        responses: {
            /** @description Successful response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        createdAt: string;
                        description: string | null;
                        featured: boolean;
                        id: string;
                        industry: string | null;
                        location: string | null;
                        name: string;
                        phone: string | null;
                        slug: string;
                        timeZone: string;
                        type: string | null;
                        website: string | null;
                    };
                };
            };
            /** @description Any failure. The status follows from the code. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
