// Made by `npm run routes` from the OpenAPI document.
export interface paths {
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
        /** Remove a contact with all their conversations */
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
                assignee?: ("me" | "unassigned") | string;
                channel?: "web" | "email" | "sms" | "whatsapp" | "voice" | "social";
                contactId?: string;
                cursor?: string;
                limit?: number;
                priority?: "low" | "normal" | "high" | "urgent";
                q?: string;
                status?: "open" | "escalated" | "snoozed" | "closed" | "active" | "all";
                tag?: string;
                unread?: boolean;
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
                                    subtitle?: string;
                                    text?: string;
                                    title: string;
                                }[];
                                /** @constant */
                                kind: "cards";
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
                            subtitle?: string;
                            text?: string;
                            title: string;
                        }[];
                        /** @constant */
                        kind: "cards";
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
                                    subtitle?: string;
                                    text?: string;
                                    title: string;
                                }[];
                                /** @constant */
                                kind: "cards";
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
