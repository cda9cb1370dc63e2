// Generated, not edited. To write this file again: npm run generate
// Document "openapi/openapi.yaml", sha256 0c8d3a08cbf25da9fa4121105b242b310cb00810880880cabfc91c8e3212c487, generator 3.
/* eslint-disable */

/** The document itself, all resource versions. It is checked where it is used. */
export const document: unknown = {
 "openapi": "3.0.3",
 "info": {
  "title": "MongoDB Atlas Administration API, trimmed",
  "version": "2.0",
  "description": "Operations that decide who may do what in Atlas, written by hand for atlas-fetch. Not an official document.",
  "license": {
   "name": "MIT",
   "url": "https://opensource.org/license/mit"
  }
 },
 "servers": [
  {
   "url": "https://cloud.mongodb.com",
   "description": "Commercial Atlas"
  },
  {
   "url": "https://cloud.mongodbgov.com",
   "description": "Atlas for Government"
  }
 ],
 "security": [
  {
   "serviceAccount": []
  },
  {
   "digest": []
  }
 ],
 "tags": [
  {
   "name": "Invoices",
   "description": "What an organization was billed."
  },
  {
   "name": "MongoDB Cloud Users",
   "description": "People in organizations, projects and teams, pending and active."
  },
  {
   "name": "Monitoring and Logs",
   "description": "Log files of cluster hosts."
  },
  {
   "name": "Organizations",
   "description": "Organizations, their settings, and the older invitation resource."
  },
  {
   "name": "Programmatic API Keys",
   "description": "Keys for HTTP Digest, their roles and access lists."
  },
  {
   "name": "Project IP Access List",
   "description": "From where clients may connect to the clusters of a project."
  },
  {
   "name": "Projects",
   "description": "Projects, their settings and limits, and the older invitation resource."
  },
  {
   "name": "Rate Limiting",
   "description": "Rate limits of the API itself."
  },
  {
   "name": "Root",
   "description": "State of the service and addresses of its control plane."
  },
  {
   "name": "Service Accounts",
   "description": "OAuth clients, their secrets, roles and access lists."
  },
  {
   "name": "Teams",
   "description": "Groups of users, and their roles in projects."
  }
 ],
 "paths": {
  "/api/atlas/v2": {
   "get": {
    "operationId": "getSystemStatus",
    "tags": [
     "Root"
    ],
    "summary": "Get the status of Atlas and the calling API key",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/SystemStatus"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups": {
   "get": {
    "operationId": "listGroups",
    "x-former-operation-ids": [
     "listProjects"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "List the projects that the caller can see",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedAtlasGroupView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "createGroup",
    "x-former-operation-ids": [
     "createProject"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "Create a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "projectOwnerId",
      "in": "query",
      "description": "User who becomes Project Owner, in place of the longest-standing Organization Owner.",
      "schema": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/Group"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/Group"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/byName/{groupName}": {
   "get": {
    "operationId": "getGroupByName",
    "x-former-operation-ids": [
     "getProjectByName"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "Get one project, found by name",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "groupName",
      "in": "path",
      "required": true,
      "description": "Name of the project.",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 64
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/Group"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}": {
   "get": {
    "operationId": "getGroup",
    "x-former-operation-ids": [
     "getProject"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "Get one project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/Group"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateGroup",
    "x-former-operation-ids": [
     "updateProject"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "Rename or retag a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/GroupUpdate"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/Group"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "deleteGroup",
    "x-former-operation-ids": [
     "deleteProject"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "Delete a project",
    "description": "Refused while one of its clusters has an online archive.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {}
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/access": {
   "post": {
    "operationId": "addGroupAccessUser",
    "x-former-operation-ids": [
     "addUserToProject",
     "addGroupUser"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "x-replaced-by": {
     "operationId": "addGroupUsers",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Projects"
    ],
    "summary": "Give a user access to a project",
    "description": "Answers 204 for a member of the organization, and 200 with an invitation for anyone else.",
    "parameters": [
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/envelope"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-02-01+json": {
       "schema": {
        "$ref": "#/components/schemas/GroupInvitationRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-02-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/OrganizationInvitation"
        }
       }
      }
     },
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-02-01+json": {}
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/accessList": {
   "get": {
    "operationId": "listGroupAccessListEntries",
    "x-former-operation-ids": [
     "listProjectIpAccessLists",
     "listAccessListEntries"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Project IP Access List"
    ],
    "summary": "List the access list of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedNetworkAccessView"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "createGroupAccessListEntry",
    "x-former-operation-ids": [
     "createProjectIpAccessList",
     "createAccessListEntry"
    ],
    "x-required-roles": [
     "Project Network Access Manager"
    ],
    "tags": [
     "Project IP Access List"
    ],
    "summary": "Add entries to the access list of a project",
    "description": "Send one such request at a time; Atlas does not support them in parallel.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/NetworkPermissionEntry"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedNetworkAccessView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}": {
   "get": {
    "operationId": "getGroupAccessListEntry",
    "x-former-operation-ids": [
     "getProjectIpList",
     "getAccessListEntry"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Project IP Access List"
    ],
    "summary": "Get one entry of the access list",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "entryValue",
      "in": "path",
      "required": true,
      "description": "The address, CIDR block or AWS security group of the entry; the slash of a block travels as `%2F`.",
      "schema": {
       "type": "string",
       "pattern": "^([0-9]{1,3}\\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){1,6}\\:(%2[fF][0-9]{1,3})|(sg\\-[a-f0-9]{8})?$"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/NetworkPermissionEntry"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "deleteGroupAccessListEntry",
    "x-former-operation-ids": [
     "deleteProjectIpAccessList",
     "deleteAccessListEntry"
    ],
    "x-required-roles": [
     "Project Network Access Manager"
    ],
    "tags": [
     "Project IP Access List"
    ],
    "summary": "Remove one entry from the access list",
    "description": "Connections that are already open may last for a while.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "entryValue",
      "in": "path",
      "required": true,
      "description": "The address, CIDR block or AWS security group of the entry; the slash of a block travels as `%2F`.",
      "schema": {
       "type": "string",
       "pattern": "^([0-9]{1,3}\\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){1,6}\\:(%2[fF][0-9]{1,3})|(sg\\-[a-f0-9]{8})?$"
      }
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {}
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}/status": {
   "get": {
    "operationId": "getGroupAccessListStatus",
    "x-former-operation-ids": [
     "getProjectIpAccessListStatus",
     "getAccessListStatus"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Project IP Access List"
    ],
    "summary": "Tell whether an entry is in force at every cloud provider",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "entryValue",
      "in": "path",
      "required": true,
      "description": "The address, CIDR block or AWS security group of the entry; the slash of a block travels as `%2F`.",
      "schema": {
       "type": "string",
       "pattern": "^([0-9]{1,3}\\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){1,6}\\:(%2[fF][0-9]{1,3})|(sg\\-[a-f0-9]{8})?$"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/NetworkPermissionEntryStatus"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/apiKeys": {
   "get": {
    "operationId": "listGroupApiKeys",
    "x-former-operation-ids": [
     "listProjectApiKeys"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Programmatic API Keys"
    ],
    "summary": "List the API keys with access to a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedApiApiUserView"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "createGroupApiKey",
    "x-former-operation-ids": [
     "createProjectApiKey"
    ],
    "x-required-roles": [
     "Project Access Manager"
    ],
    "tags": [
     "Programmatic API Keys"
    ],
    "summary": "Create an API key and give it roles in a project",
    "description": "The only answer with the whole private key.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/CreateAtlasProjectApiKey"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/ApiKeyUserDetails"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}": {
   "post": {
    "operationId": "addGroupApiKey",
    "x-former-operation-ids": [
     "addProjectApiKey"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "tags": [
     "Programmatic API Keys"
    ],
    "summary": "Give an existing API key roles in a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/apiUserId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/UserAccessRoleAssignment"
        }
       }
      }
     }
    },
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {}
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateGroupApiKeyRoles",
    "x-former-operation-ids": [
     "updateApiKeyRoles"
    ],
    "x-required-roles": [
     "Project Access Manager"
    ],
    "tags": [
     "Programmatic API Keys"
    ],
    "summary": "Replace the roles of an API key in a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/apiUserId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/UpdateAtlasProjectApiKey"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/ApiKeyUserDetails"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "removeGroupApiKey",
    "x-former-operation-ids": [
     "removeProjectApiKey"
    ],
    "x-required-roles": [
     "Project Access Manager"
    ],
    "tags": [
     "Programmatic API Keys"
    ],
    "summary": "Take an API key out of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/apiUserId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {}
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz": {
   "get": {
    "operationId": "downloadGroupClusterLog",
    "x-former-operation-ids": [
     "getHostLogs",
     "downloadClusterLog"
    ],
    "x-required-roles": [
     "Project Cluster Log Viewer",
     "Project Data Access Admin",
     "Project Data Access Read Only",
     "Project Data Access Read Write",
     "Project Stream Processing Owner"
    ],
    "tags": [
     "Monitoring and Logs"
    ],
    "summary": "Download a compressed log of one host",
    "description": "Not for free, shared, flex and serverless clusters. The answer is gzip only, in chunks of about five minutes.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "name": "hostName",
      "in": "path",
      "required": true,
      "description": "Name or address of the host.",
      "schema": {
       "type": "string",
       "pattern": "^([0-9]{1,3}\\.){3}[0-9]{1,3}|([0-9a-f]{1,4}:){7}([0-9a-f]{1,4})|(([a-z0-9]+\\.){1,10}[a-z]+)?$"
      }
     },
     {
      "name": "logName",
      "in": "path",
      "required": true,
      "description": "Which log; the audit logs need database auditing.",
      "schema": {
       "type": "string",
       "enum": [
        "mongodb",
        "mongos",
        "mongodb-audit-log",
        "mongos-audit-log"
       ]
      }
     },
     {
      "name": "endDate",
      "in": "query",
      "description": "Last moment, in seconds since 1970; a day after `startDate`, or now, when left out.",
      "schema": {
       "type": "integer",
       "format": "int64",
       "minimum": 1199145600
      }
     },
     {
      "name": "startDate",
      "in": "query",
      "description": "First moment, in seconds since 1970; a day before `endDate` when left out.",
      "schema": {
       "type": "integer",
       "format": "int64",
       "minimum": 1199145600
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+gzip": {
        "x-sunset": "2027-07-01",
        "schema": {
         "type": "string",
         "format": "binary"
        }
       },
       "application/vnd.atlas.2023-02-01+gzip": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/invites": {
   "get": {
    "operationId": "listGroupInvites",
    "x-former-operation-ids": [
     "listProjectInvitations"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "x-replaced-by": {
     "operationId": "listGroupUsers",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Projects"
    ],
    "summary": "List the pending invitations of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "username",
      "in": "query",
      "description": "Only the invitation of this address.",
      "schema": {
       "type": "string",
       "format": "email"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/GroupInvitation"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "createGroupInvite",
    "x-former-operation-ids": [
     "createProjectInvitation"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "x-replaced-by": {
     "operationId": "addGroupUsers",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Projects"
    ],
    "summary": "Invite a user to a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/envelope"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/GroupInvitationRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/GroupInvitation"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateGroupInvites",
    "x-former-operation-ids": [
     "updateProjectInvitation"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "x-replaced-by": {
     "operationId": "addGroupUserRole",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Projects"
    ],
    "summary": "Change a pending invitation, found by user name",
    "parameters": [
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/GroupInvitationRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/GroupInvitation"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/invites/{invitationId}": {
   "get": {
    "operationId": "getGroupInvite",
    "x-former-operation-ids": [
     "getProjectInvitation"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "x-replaced-by": {
     "operationId": "getGroupUser",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Projects"
    ],
    "summary": "Get one pending invitation",
    "parameters": [
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "invitationId",
      "in": "path",
      "required": true,
      "description": "Id of the invitation.",
      "schema": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/GroupInvitation"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateGroupInviteById",
    "x-former-operation-ids": [
     "updateProjectInvitationById",
     "updateInviteById"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "x-replaced-by": {
     "operationId": "addGroupUserRole",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Projects"
    ],
    "summary": "Change a pending invitation, found by id",
    "parameters": [
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "name": "invitationId",
      "in": "path",
      "required": true,
      "description": "Id of the invitation.",
      "schema": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/GroupInvitationUpdateRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/GroupInvitation"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "deleteGroupInvite",
    "x-former-operation-ids": [
     "deleteProjectInvitation"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "x-replaced-by": {
     "operationId": "removeGroupUser",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Projects"
    ],
    "summary": "Cancel a pending invitation",
    "description": "An invitation to the organization stays, even one that was sent along with it.",
    "parameters": [
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "name": "invitationId",
      "in": "path",
      "required": true,
      "description": "Id of the invitation.",
      "schema": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$"
      }
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01"
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/ipAddresses": {
   "get": {
    "operationId": "getGroupIpAddresses",
    "x-former-operation-ids": [
     "returnAllIpAddresses"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "List the IP addresses of the clusters of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/groupId"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/GroupIPAddresses"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/limits": {
   "get": {
    "operationId": "listGroupLimits",
    "x-former-operation-ids": [
     "listProjectLimits"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "List the limits of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/DataFederationLimit"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/limits/{limitName}": {
   "get": {
    "operationId": "getGroupLimit",
    "x-former-operation-ids": [
     "getProjectLimit"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "Get one limit of a project",
    "parameters": [
     {
      "name": "limitName",
      "in": "path",
      "required": true,
      "description": "Name of the limit.",
      "schema": {
       "type": "string",
       "enum": [
        "atlas.project.security.databaseAccess.users",
        "atlas.project.security.databaseAccess.customRoles",
        "atlas.project.security.networkAccess.entries",
        "atlas.project.security.networkAccess.crossRegionEntries",
        "atlas.project.deployment.clusters",
        "atlas.project.deployment.serverlessMTMs",
        "atlas.project.deployment.nodesPerPrivateLinkRegion",
        "atlas.project.deployment.privateServiceConnectionsPerRegionGroup",
        "atlas.project.deployment.privateServiceConnectionsSubnetMask",
        "dataFederation.bytesProcessed.query",
        "dataFederation.bytesProcessed.daily",
        "dataFederation.bytesProcessed.weekly",
        "dataFederation.bytesProcessed.monthly"
       ]
      }
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/DataFederationLimit"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "setGroupLimit",
    "x-former-operation-ids": [
     "setProjectLimit"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "Set one limit of a project",
    "parameters": [
     {
      "name": "limitName",
      "in": "path",
      "required": true,
      "description": "Name of the limit.",
      "schema": {
       "type": "string",
       "enum": [
        "atlas.project.security.databaseAccess.users",
        "atlas.project.security.databaseAccess.customRoles",
        "atlas.project.security.networkAccess.entries",
        "atlas.project.security.networkAccess.crossRegionEntries",
        "atlas.project.deployment.clusters",
        "atlas.project.deployment.serverlessMTMs",
        "atlas.project.deployment.nodesPerPrivateLinkRegion",
        "atlas.project.deployment.privateServiceConnectionsPerRegionGroup",
        "atlas.project.deployment.privateServiceConnectionsSubnetMask",
        "dataFederation.bytesProcessed.query",
        "dataFederation.bytesProcessed.daily",
        "dataFederation.bytesProcessed.weekly",
        "dataFederation.bytesProcessed.monthly"
       ]
      }
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/DataFederationLimit"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/DataFederationLimit"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "deleteGroupLimit",
    "x-former-operation-ids": [
     "deleteProjectLimit"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "Lift one limit of a project",
    "description": "A limit that has a default goes back to it; any other disappears.",
    "parameters": [
     {
      "name": "limitName",
      "in": "path",
      "required": true,
      "description": "Name of the limit.",
      "schema": {
       "type": "string",
       "enum": [
        "atlas.project.security.databaseAccess.users",
        "atlas.project.security.databaseAccess.customRoles",
        "atlas.project.security.networkAccess.entries",
        "atlas.project.security.networkAccess.crossRegionEntries",
        "atlas.project.deployment.clusters",
        "atlas.project.deployment.serverlessMTMs",
        "atlas.project.deployment.nodesPerPrivateLinkRegion",
        "atlas.project.deployment.privateServiceConnectionsPerRegionGroup",
        "atlas.project.deployment.privateServiceConnectionsSubnetMask",
        "dataFederation.bytesProcessed.query",
        "dataFederation.bytesProcessed.daily",
        "dataFederation.bytesProcessed.weekly",
        "dataFederation.bytesProcessed.monthly"
       ]
      }
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {}
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/mongoDBVersions": {
   "get": {
    "operationId": "getGroupMongoDbVersions",
    "x-former-operation-ids": [
     "getProjectLtsVersions",
     "getMongoDbVersions"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "List the long-term MongoDB versions that a new cluster can have",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "name": "cloudProvider",
      "in": "query",
      "description": "Only versions of this provider.",
      "schema": {
       "type": "string",
       "enum": [
        "AWS",
        "AZURE",
        "GCP",
        "TENANT"
       ]
      }
     },
     {
      "name": "instanceSize",
      "in": "query",
      "description": "Only versions for this size.",
      "schema": {
       "type": "string",
       "example": "M10"
      }
     },
     {
      "name": "defaultStatus",
      "in": "query",
      "description": "Only the default version of each tier.",
      "schema": {
       "type": "string",
       "enum": [
        "DEFAULT"
       ]
      }
     },
     {
      "name": "itemsPerPage",
      "in": "query",
      "description": "How many items one page holds.",
      "schema": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "default": 100
      }
     },
     {
      "$ref": "#/components/parameters/pageNum"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedAvailableVersionView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/serviceAccounts": {
   "get": {
    "operationId": "listGroupServiceAccounts",
    "x-former-operation-ids": [
     "listProjectServiceAccounts"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "List the service accounts of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "name": "includeSystemManaged",
      "in": "query",
      "description": "Also return the service accounts that Atlas itself manages.",
      "schema": {
       "type": "boolean",
       "default": false
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedGroupServiceAccounts"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "createGroupServiceAccount",
    "x-former-operation-ids": [
     "createProjectServiceAccount"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Create a service account for a project",
    "description": "It becomes a member of the organization too. The only answer with its first secret.",
    "parameters": [
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2024-08-05+json": {
       "schema": {
        "$ref": "#/components/schemas/GroupServiceAccountRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "Created",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/GroupServiceAccount"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}": {
   "get": {
    "operationId": "getGroupServiceAccount",
    "x-former-operation-ids": [
     "getProjectServiceAccount"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Get one service account of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/clientId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/GroupServiceAccount"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateGroupServiceAccount",
    "x-former-operation-ids": [
     "updateProjectServiceAccount"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Change a service account of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/clientId"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2024-08-05+json": {
       "schema": {
        "$ref": "#/components/schemas/GroupServiceAccountUpdateRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/GroupServiceAccount"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "deleteGroupServiceAccount",
    "x-former-operation-ids": [
     "deleteProjectServiceAccount"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Take a service account out of a project",
    "description": "It stays in the organization, and its secrets keep working.",
    "parameters": [
     {
      "$ref": "#/components/parameters/clientId"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {}
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList": {
   "get": {
    "operationId": "listGroupServiceAccountAccessList",
    "x-former-operation-ids": [
     "listProjectServiceAccountAccessList",
     "listAccessList"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "List the addresses that may use a service account of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/clientId"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedServiceAccountIPAccessEntryView"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "createGroupServiceAccountAccessList",
    "x-former-operation-ids": [
     "createProjectServiceAccountAccessList",
     "createAccessList"
    ],
    "x-required-roles": [
     "Project Access Manager"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Let more addresses use a service account of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/clientId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2024-08-05+json": {
       "schema": {
        "type": "array",
        "maxItems": 200,
        "items": {
         "$ref": "#/components/schemas/ServiceAccountIPAccessListEntry"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedServiceAccountIPAccessEntryView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}": {
   "delete": {
    "operationId": "deleteGroupServiceAccountAccessListEntry",
    "x-former-operation-ids": [
     "deleteProjectServiceAccountAccessListEntry",
     "deleteGroupAccessEntry"
    ],
    "x-required-roles": [
     "Project Access Manager"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Remove an address from the access list of a project's service account",
    "description": "The address of the caller cannot be removed.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/clientId"
     },
     {
      "$ref": "#/components/parameters/ipAddress"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {}
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets": {
   "post": {
    "operationId": "createGroupServiceAccountSecret",
    "x-former-operation-ids": [
     "createProjectServiceAccountSecret",
     "createGroupSecret"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Create a secret for a service account of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/clientId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2024-08-05+json": {
       "schema": {
        "$ref": "#/components/schemas/ServiceAccountSecretRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "Created",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/ServiceAccountSecret"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}": {
   "delete": {
    "operationId": "deleteGroupServiceAccountSecret",
    "x-former-operation-ids": [
     "deleteProjectServiceAccountSecret",
     "deleteGroupSecret"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Delete a secret of a project's service account",
    "parameters": [
     {
      "$ref": "#/components/parameters/clientId"
     },
     {
      "name": "secretId",
      "in": "path",
      "required": true,
      "description": "Id of the secret.",
      "schema": {
       "type": "string"
      }
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {}
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}:invite": {
   "post": {
    "operationId": "inviteGroupServiceAccount",
    "x-former-operation-ids": [
     "addProjectServiceAccount"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Give an existing service account roles in a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/clientId"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2024-08-05+json": {
       "schema": {
        "$ref": "#/components/schemas/GroupServiceAccountRoleAssignment"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/GroupServiceAccount"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/settings": {
   "get": {
    "operationId": "getGroupSettings",
    "x-former-operation-ids": [
     "getProjectSettings"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "Get the settings of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/GroupSettings"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateGroupSettings",
    "x-former-operation-ids": [
     "updateProjectSettings"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "Change settings of a project",
    "description": "Settings that are left out stay as they are.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/GroupSettings"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/GroupSettings"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/teams": {
   "get": {
    "operationId": "listGroupTeams",
    "x-former-operation-ids": [
     "listProjectTeams"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Teams"
    ],
    "summary": "List the teams of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedTeamRoleView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "addGroupTeams",
    "x-former-operation-ids": [
     "addAllTeamsToProject"
    ],
    "x-required-roles": [
     "Project Access Manager"
    ],
    "tags": [
     "Teams"
    ],
    "summary": "Add teams to a project",
    "description": "At most 100 teams per project and 250 per organization.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/groupId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/TeamRole"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedTeamRoleView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/teams/{teamId}": {
   "get": {
    "operationId": "getGroupTeam",
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "Teams"
    ],
    "summary": "Get one team of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/teamId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/TeamRole"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateGroupTeam",
    "x-former-operation-ids": [
     "updateTeamRoles"
    ],
    "x-required-roles": [
     "Project Access Manager"
    ],
    "tags": [
     "Teams"
    ],
    "summary": "Change the roles of a team in a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/teamId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/TeamRole"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedTeamRoleView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "removeGroupTeam",
    "x-former-operation-ids": [
     "removeProjectTeam"
    ],
    "x-required-roles": [
     "Project Access Manager"
    ],
    "tags": [
     "Teams"
    ],
    "summary": "Remove a team from a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/teamId"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {}
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/users": {
   "get": {
    "operationId": "listGroupUsers",
    "x-former-operation-ids": [
     "listProjectUsers"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "List the users of a project",
    "description": "Pending users are part of the list from resource version 2025-02-19 on.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "flattenTeams",
      "in": "query",
      "description": "Include users whose team has a role in the project.",
      "schema": {
       "type": "boolean",
       "default": false
      }
     },
     {
      "name": "includeOrgUsers",
      "in": "query",
      "description": "Include users whose organization role reaches into the project.",
      "schema": {
       "type": "boolean",
       "default": false
      }
     },
     {
      "name": "orgMembershipStatus",
      "in": "query",
      "deprecated": true,
      "description": "One status to filter by; `orgMembershipStatuses` takes several.",
      "schema": {
       "type": "string",
       "example": "ACTIVE"
      }
     },
     {
      "name": "orgMembershipStatuses",
      "in": "query",
      "description": "Statuses to filter by, pending and active ones when left out; from 2025-02-19 on.",
      "schema": {
       "type": "array",
       "maxItems": 4,
       "items": {
        "type": "string",
        "enum": [
         "PENDING",
         "ACTIVE",
         "INVITATION_EXPIRED",
         "INVITATION_REJECTED"
        ]
       }
      }
     },
     {
      "name": "username",
      "in": "query",
      "description": "Only the user with this address; from 2025-02-19 on.",
      "schema": {
       "type": "string",
       "format": "email"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/PaginatedAppUserView"
        }
       },
       "application/vnd.atlas.2025-02-19+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedGroupUserView"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "addGroupUsers",
    "x-former-operation-ids": [
     "addProjectUser"
    ],
    "x-required-roles": [
     "Project Access Manager"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Add a user to a project",
    "description": "Invites the user to the organization too, if not a member yet; extends a pending invitation.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2025-02-19+json": {
       "schema": {
        "$ref": "#/components/schemas/GroupUserRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "Created",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-02-19+json": {
        "schema": {
         "$ref": "#/components/schemas/GroupUserResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/users/{userId}": {
   "get": {
    "operationId": "getGroupUser",
    "x-former-operation-ids": [
     "getProjectUser"
    ],
    "x-required-roles": [
     "Project Read Only"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Get one user of a project",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/userId"
     },
     {
      "name": "orgMembershipStatuses",
      "in": "query",
      "description": "Statuses to filter by, pending and active ones when left out; from 2025-02-19 on.",
      "schema": {
       "type": "array",
       "maxItems": 4,
       "items": {
        "type": "string",
        "enum": [
         "PENDING",
         "ACTIVE",
         "INVITATION_EXPIRED",
         "INVITATION_REJECTED"
        ]
       }
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-02-19+json": {
        "schema": {
         "$ref": "#/components/schemas/GroupUserResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "removeGroupUser",
    "x-former-operation-ids": [
     "removeProjectUser"
    ],
    "x-required-roles": [
     "Project Access Manager"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Remove a user from a project",
    "description": "Pending users can be removed from resource version 2025-02-19 on.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/userId"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01"
       },
       "application/vnd.atlas.2025-02-19+json": {}
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/users/{userId}/roles": {
   "put": {
    "operationId": "updateGroupUserRoles",
    "x-former-operation-ids": [
     "updateProjectRoles"
    ],
    "x-required-roles": [
     "Project Owner"
    ],
    "x-replaced-by": {
     "operationId": "addGroupUserRole",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Projects"
    ],
    "summary": "Replace the project roles of a user",
    "parameters": [
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/userId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/envelope"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/UpdateGroupRolesForUser"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/UpdateGroupRolesForUser"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/users/{userId}:addRole": {
   "post": {
    "operationId": "addGroupUserRole",
    "x-former-operation-ids": [
     "addProjectRole"
    ],
    "x-required-roles": [
     "Project Access Manager"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Give a user one more project role",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/userId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2025-02-19+json": {
       "schema": {
        "$ref": "#/components/schemas/AddOrRemoveGroupRole"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-02-19+json": {
        "schema": {
         "$ref": "#/components/schemas/GroupUserResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}/users/{userId}:removeRole": {
   "post": {
    "operationId": "removeGroupUserRole",
    "x-former-operation-ids": [
     "removeProjectRole"
    ],
    "x-required-roles": [
     "Project Access Manager"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Take one project role from a user",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/userId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2025-02-19+json": {
       "schema": {
        "$ref": "#/components/schemas/AddOrRemoveGroupRole"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-02-19+json": {
        "schema": {
         "$ref": "#/components/schemas/GroupUserResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/groups/{groupId}:migrate": {
   "post": {
    "operationId": "migrateGroup",
    "x-former-operation-ids": [
     "migrateProjectToAnotherOrg"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Projects"
    ],
    "summary": "Move a project to another organization",
    "description": "The caller owns both organizations, or sends a key of an owner of the second one.",
    "parameters": [
     {
      "$ref": "#/components/parameters/groupId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2024-05-30+json": {
       "schema": {
        "$ref": "#/components/schemas/GroupMigrationRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-05-30+json": {
        "schema": {
         "$ref": "#/components/schemas/Group"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "402": {
      "$ref": "#/components/responses/PaymentRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs": {
   "get": {
    "operationId": "listOrgs",
    "x-former-operation-ids": [
     "listOrganizations"
    ],
    "tags": [
     "Organizations"
    ],
    "summary": "List the organizations that the caller can see",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "name",
      "in": "query",
      "description": "Start of the name, in any case.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedOrganizationView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "createOrg",
    "x-former-operation-ids": [
     "createOrganization"
    ],
    "tags": [
     "Organizations"
    ],
    "summary": "Create an organization",
    "description": "It is linked to the organization of the caller, which must be a paying one.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/CreateOrganizationRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "Created",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/CreateOrganizationResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}": {
   "get": {
    "operationId": "getOrg",
    "x-former-operation-ids": [
     "getOrganization"
    ],
    "x-required-roles": [
     "Organization Member"
    ],
    "tags": [
     "Organizations"
    ],
    "summary": "Get one organization",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/AtlasOrganization"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateOrg",
    "x-former-operation-ids": [
     "updateOrganization"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Organizations"
    ],
    "summary": "Change an organization",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/AtlasOrganization"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/AtlasOrganization"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "deleteOrg",
    "x-former-operation-ids": [
     "deleteOrganization"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Organizations"
    ],
    "summary": "Delete an organization without projects",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {}
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "402": {
      "$ref": "#/components/responses/PaymentRequired"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/apiKeys": {
   "get": {
    "operationId": "listOrgApiKeys",
    "x-former-operation-ids": [
     "listApiKeys"
    ],
    "x-required-roles": [
     "Organization Member"
    ],
    "tags": [
     "Programmatic API Keys"
    ],
    "summary": "List the API keys of an organization",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedApiApiUserView"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "createOrgApiKey",
    "x-former-operation-ids": [
     "createApiKey"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Programmatic API Keys"
    ],
    "summary": "Create an API key",
    "description": "The only answer with the whole private key.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/CreateAtlasOrganizationApiKey"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/ApiKeyUserDetails"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}": {
   "get": {
    "operationId": "getOrgApiKey",
    "x-former-operation-ids": [
     "getApiKey"
    ],
    "x-required-roles": [
     "Organization Member"
    ],
    "tags": [
     "Programmatic API Keys"
    ],
    "summary": "Get one API key",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/apiUserId"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/ApiKeyUserDetails"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateOrgApiKey",
    "x-former-operation-ids": [
     "updateApiKey"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Programmatic API Keys"
    ],
    "summary": "Change the note or the organization roles of an API key",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/apiUserId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/UpdateAtlasOrganizationApiKey"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/ApiKeyUserDetails"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "deleteOrgApiKey",
    "x-former-operation-ids": [
     "deleteApiKey"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Programmatic API Keys"
    ],
    "summary": "Delete an API key, in its projects too",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/apiUserId"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {}
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList": {
   "get": {
    "operationId": "listOrgApiKeyAccessListEntries",
    "x-former-operation-ids": [
     "listApiKeyAccessListsEntries",
     "listOrgAccessEntries"
    ],
    "x-required-roles": [
     "Organization Member"
    ],
    "tags": [
     "Programmatic API Keys"
    ],
    "summary": "List the addresses that may use an API key",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/apiUserId"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedApiUserAccessListResponseView"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "createOrgApiKeyAccessListEntry",
    "x-former-operation-ids": [
     "createApiKeyAccessList",
     "createOrgAccessEntry"
    ],
    "tags": [
     "Programmatic API Keys"
    ],
    "summary": "Let more addresses use an API key",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/apiUserId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/UserAccessListRequest"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedApiUserAccessListResponseView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}": {
   "get": {
    "operationId": "getOrgApiKeyAccessListEntry",
    "x-former-operation-ids": [
     "getApiKeyAccessList",
     "getOrgAccessEntry"
    ],
    "x-required-roles": [
     "Organization Member"
    ],
    "tags": [
     "Programmatic API Keys"
    ],
    "summary": "Get one access list entry of an API key",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/ipAddress"
     },
     {
      "$ref": "#/components/parameters/apiUserId"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/UserAccessListResponse"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "deleteOrgApiKeyAccessListEntry",
    "x-former-operation-ids": [
     "deleteApiKeyAccessListEntry",
     "deleteAccessEntry"
    ],
    "tags": [
     "Programmatic API Keys"
    ],
    "summary": "Remove an address from the access list of an API key",
    "description": "The address of the caller cannot be removed.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/apiUserId"
     },
     {
      "$ref": "#/components/parameters/ipAddress"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {}
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/delegationSettings": {
   "get": {
    "operationId": "getOrgDelegationSettings",
    "x-required-roles": [
     "Organization Member"
    ],
    "tags": [
     "Organizations"
    ],
    "summary": "Get the settings for delegated access",
    "parameters": [
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-03-12+json": {
        "schema": {
         "$ref": "#/components/schemas/OrgDelegationSettingsResponse"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateOrgDelegationSettings",
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Organizations"
    ],
    "summary": "Change the settings for delegated access",
    "parameters": [
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2025-03-12+json": {
       "schema": {
        "$ref": "#/components/schemas/OrgDelegationSettingsUpdateRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-03-12+json": {
        "schema": {
         "$ref": "#/components/schemas/OrgDelegationSettingsResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/groups": {
   "get": {
    "operationId": "getOrgGroups",
    "x-former-operation-ids": [
     "listOrganizationProjects"
    ],
    "x-required-roles": [
     "Organization Member"
    ],
    "tags": [
     "Organizations"
    ],
    "summary": "List the projects of an organization",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "name",
      "in": "query",
      "description": "Start of the project name, in any case.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedAtlasGroupView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/invites": {
   "get": {
    "operationId": "listOrgInvites",
    "x-former-operation-ids": [
     "listOrganizationInvitations"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "x-replaced-by": {
     "operationId": "listOrgUsers",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Organizations"
    ],
    "summary": "List the pending invitations of an organization",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "username",
      "in": "query",
      "description": "Only the invitation of this address.",
      "schema": {
       "type": "string",
       "format": "email"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/OrganizationInvitation"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "createOrgInvite",
    "x-former-operation-ids": [
     "createOrganizationInvitation"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "x-replaced-by": {
     "operationId": "createOrgUser",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Organizations"
    ],
    "summary": "Invite a user to an organization",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/OrganizationInvitationRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/OrganizationInvitation"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateOrgInvites",
    "x-former-operation-ids": [
     "updateOrganizationInvitation"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "x-replaced-by": {
     "operationId": "updateOrgUser",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Organizations"
    ],
    "summary": "Change a pending invitation, found by user name",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/OrganizationInvitationRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/OrganizationInvitation"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/invites/{invitationId}": {
   "get": {
    "operationId": "getOrgInvite",
    "x-former-operation-ids": [
     "getOrganizationInvitation"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "x-replaced-by": {
     "operationId": "getOrgUser",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Organizations"
    ],
    "summary": "Get one pending invitation",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "name": "invitationId",
      "in": "path",
      "required": true,
      "description": "Id of the invitation.",
      "schema": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/OrganizationInvitation"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateOrgInviteById",
    "x-former-operation-ids": [
     "updateOrganizationInvitationById"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "x-replaced-by": {
     "operationId": "updateOrgUser",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Organizations"
    ],
    "summary": "Change a pending invitation, found by id",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "invitationId",
      "in": "path",
      "required": true,
      "description": "Id of the invitation.",
      "schema": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/OrganizationInvitationUpdateRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/OrganizationInvitation"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "deleteOrgInvite",
    "x-former-operation-ids": [
     "deleteOrganizationInvitation"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "x-replaced-by": {
     "operationId": "removeOrgUser",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Organizations"
    ],
    "summary": "Cancel a pending invitation",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "invitationId",
      "in": "path",
      "required": true,
      "description": "Id of the invitation.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/invoices": {
   "get": {
    "operationId": "listOrgInvoices",
    "x-former-operation-ids": [
     "listInvoices"
    ],
    "x-required-roles": [
     "Organization Billing Viewer"
    ],
    "tags": [
     "Invoices"
    ],
    "summary": "List the invoices of an organization",
    "description": "Without line items and payments; those come with a single invoice.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "viewLinkedInvoices",
      "in": "query",
      "description": "Also return what linked organizations were billed.",
      "schema": {
       "type": "boolean",
       "default": true
      }
     },
     {
      "name": "statusNames",
      "in": "query",
      "description": "Only invoices in one of these states.",
      "schema": {
       "type": "array",
       "uniqueItems": true,
       "items": {
        "type": "string",
        "enum": [
         "PENDING",
         "CLOSED",
         "FORGIVEN",
         "FAILED",
         "PAID",
         "FREE",
         "PREPAID",
         "INVOICED"
        ]
       }
      }
     },
     {
      "name": "fromDate",
      "in": "query",
      "description": "First day of the range, as YYYY-MM-DD.",
      "schema": {
       "type": "string",
       "format": "date",
       "example": "2023-01-01"
      }
     },
     {
      "name": "toDate",
      "in": "query",
      "description": "Last day of the range, as YYYY-MM-DD.",
      "schema": {
       "type": "string",
       "format": "date",
       "example": "2023-01-01"
      }
     },
     {
      "name": "sortBy",
      "in": "query",
      "description": "Which date decides the order.",
      "schema": {
       "type": "string",
       "enum": [
        "START_DATE",
        "END_DATE"
       ],
       "default": "END_DATE"
      }
     },
     {
      "name": "orderBy",
      "in": "query",
      "description": "Direction of the order.",
      "schema": {
       "type": "string",
       "enum": [
        "desc",
        "asc"
       ],
       "default": "desc"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedApiInvoiceMetadataView"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}": {
   "get": {
    "operationId": "getOrgInvoice",
    "x-former-operation-ids": [
     "getInvoice"
    ],
    "x-required-roles": [
     "Organization Billing Viewer"
    ],
    "tags": [
     "Invoices"
    ],
    "summary": "Get one invoice, as JSON or CSV",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "invoiceId",
      "in": "path",
      "required": true,
      "description": "Id of the invoice.",
      "schema": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+csv": {
        "schema": {
         "type": "string"
        }
       },
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/BillingInvoice"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}/csv": {
   "get": {
    "operationId": "getOrgInvoiceCsv",
    "x-former-operation-ids": [
     "downloadInvoiceCsv",
     "getInvoiceCsv"
    ],
    "x-required-roles": [
     "Organization Billing Viewer"
    ],
    "tags": [
     "Invoices"
    ],
    "summary": "Get one invoice as CSV",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "invoiceId",
      "in": "path",
      "required": true,
      "description": "Id of the invoice.",
      "schema": {
       "type": "string",
       "pattern": "[0-9a-f]+"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+csv": {
        "schema": {
         "type": "string"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/serviceAccounts": {
   "get": {
    "operationId": "listOrgServiceAccounts",
    "x-former-operation-ids": [
     "listServiceAccounts"
    ],
    "x-required-roles": [
     "Organization Read Only"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "List the service accounts of an organization",
    "parameters": [
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "name": "includeSystemManaged",
      "in": "query",
      "description": "Also return the service accounts that Atlas itself manages.",
      "schema": {
       "type": "boolean",
       "default": false
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedOrgServiceAccounts"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "createOrgServiceAccount",
    "x-former-operation-ids": [
     "createServiceAccount"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Create a service account",
    "description": "The only answer with its first secret.",
    "parameters": [
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2024-08-05+json": {
       "schema": {
        "$ref": "#/components/schemas/OrgServiceAccountRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "Created",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/OrgServiceAccount"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}": {
   "get": {
    "operationId": "getOrgServiceAccount",
    "x-former-operation-ids": [
     "getServiceAccount"
    ],
    "x-required-roles": [
     "Organization Read Only"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Get one service account",
    "parameters": [
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/clientId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/OrgServiceAccount"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateOrgServiceAccount",
    "x-former-operation-ids": [
     "updateServiceAccount"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Change a service account",
    "parameters": [
     {
      "$ref": "#/components/parameters/clientId"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2024-08-05+json": {
       "schema": {
        "$ref": "#/components/schemas/OrgServiceAccountUpdateRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/OrgServiceAccount"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "deleteOrgServiceAccount",
    "x-former-operation-ids": [
     "deleteServiceAccount"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Delete a service account",
    "parameters": [
     {
      "$ref": "#/components/parameters/clientId"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {}
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList": {
   "get": {
    "operationId": "listOrgServiceAccountAccessList",
    "x-former-operation-ids": [
     "listServiceAccountAccessList",
     "listOrgAccessList"
    ],
    "x-required-roles": [
     "Organization Read Only"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "List the addresses that may use a service account",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/clientId"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedServiceAccountIPAccessEntryView"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "createOrgServiceAccountAccessList",
    "x-former-operation-ids": [
     "createServiceAccountAccessList",
     "createOrgAccessList"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Let more addresses use a service account",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/clientId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2024-08-05+json": {
       "schema": {
        "type": "array",
        "maxItems": 200,
        "items": {
         "$ref": "#/components/schemas/ServiceAccountIPAccessListEntry"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedServiceAccountIPAccessEntryView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}": {
   "delete": {
    "operationId": "deleteOrgServiceAccountAccessListEntry",
    "x-former-operation-ids": [
     "deleteServiceAccountAccessListEntry",
     "deleteOrgAccessEntry"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Remove an address from the access list of a service account",
    "description": "The address of the caller cannot be removed.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/clientId"
     },
     {
      "$ref": "#/components/parameters/ipAddress"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {}
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/groups": {
   "get": {
    "operationId": "getOrgServiceAccountGroups",
    "x-former-operation-ids": [
     "listServiceAccountProjects",
     "getServiceAccountGroups"
    ],
    "x-required-roles": [
     "Organization Read Only"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "List the projects that a service account is in",
    "parameters": [
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/clientId"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/envelope"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedServiceAccountGroup"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets": {
   "post": {
    "operationId": "createOrgServiceAccountSecret",
    "x-former-operation-ids": [
     "createServiceAccountSecret",
     "createOrgSecret"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Create a secret for a service account",
    "parameters": [
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/clientId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2024-08-05+json": {
       "schema": {
        "$ref": "#/components/schemas/ServiceAccountSecretRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "Created",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {
        "schema": {
         "$ref": "#/components/schemas/ServiceAccountSecret"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}": {
   "delete": {
    "operationId": "deleteOrgServiceAccountSecret",
    "x-former-operation-ids": [
     "deleteServiceAccountSecret",
     "deleteOrgSecret"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Service Accounts"
    ],
    "summary": "Delete a secret of a service account",
    "parameters": [
     {
      "$ref": "#/components/parameters/clientId"
     },
     {
      "name": "secretId",
      "in": "path",
      "required": true,
      "description": "Id of the secret.",
      "schema": {
       "type": "string"
      }
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2024-08-05+json": {}
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/settings": {
   "get": {
    "operationId": "getOrgSettings",
    "x-former-operation-ids": [
     "getOrganizationSettings"
    ],
    "x-required-roles": [
     "Organization Member"
    ],
    "tags": [
     "Organizations"
    ],
    "summary": "Get the settings of an organization",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/OrganizationSettings"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateOrgSettings",
    "x-former-operation-ids": [
     "updateOrganizationSettings"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Organizations"
    ],
    "summary": "Change the settings of an organization",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/OrganizationSettings"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/OrganizationSettings"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/teams": {
   "get": {
    "operationId": "listOrgTeams",
    "x-former-operation-ids": [
     "listOrganizationTeams"
    ],
    "x-required-roles": [
     "Organization Member"
    ],
    "tags": [
     "Teams"
    ],
    "summary": "List the teams of an organization",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedTeamView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "createOrgTeam",
    "x-former-operation-ids": [
     "createTeam"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Teams"
    ],
    "summary": "Create a team in an organization",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/Team"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/Team"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/teams/byName/{teamName}": {
   "get": {
    "operationId": "getOrgTeamByName",
    "x-former-operation-ids": [
     "getTeamByName"
    ],
    "x-required-roles": [
     "Organization Member"
    ],
    "tags": [
     "Teams"
    ],
    "summary": "Get one team of an organization, found by name",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "teamName",
      "in": "path",
      "required": true,
      "description": "Name of the team.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/TeamResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/teams/{teamId}": {
   "get": {
    "operationId": "getOrgTeam",
    "x-former-operation-ids": [
     "getTeamById"
    ],
    "x-required-roles": [
     "Organization Member"
    ],
    "tags": [
     "Teams"
    ],
    "summary": "Get one team of an organization, found by id",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/teamId"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/TeamResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "renameOrgTeam",
    "x-former-operation-ids": [
     "renameTeam"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Teams"
    ],
    "summary": "Rename a team",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/teamId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/TeamUpdate"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "schema": {
         "$ref": "#/components/schemas/TeamResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "deleteOrgTeam",
    "x-former-operation-ids": [
     "deleteTeam"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "Teams"
    ],
    "summary": "Delete a team",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/teamId"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {}
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/teams/{teamId}/users": {
   "get": {
    "operationId": "listOrgTeamUsers",
    "x-former-operation-ids": [
     "listTeamUsers"
    ],
    "x-required-roles": [
     "Organization Member"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "List the users of a team",
    "description": "Pending users are part of the list from resource version 2025-02-19 on.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/teamId"
     },
     {
      "name": "username",
      "in": "query",
      "description": "Only the user with this address; from 2025-02-19 on.",
      "schema": {
       "type": "string",
       "format": "email"
      }
     },
     {
      "name": "orgMembershipStatus",
      "in": "query",
      "deprecated": true,
      "description": "One status to filter by; `orgMembershipStatuses` takes several.",
      "schema": {
       "type": "string",
       "example": "ACTIVE"
      }
     },
     {
      "name": "orgMembershipStatuses",
      "in": "query",
      "description": "Statuses to filter by, pending and active ones when left out; from 2025-02-19 on.",
      "schema": {
       "type": "array",
       "maxItems": 4,
       "items": {
        "type": "string",
        "enum": [
         "PENDING",
         "ACTIVE",
         "INVITATION_EXPIRED",
         "INVITATION_REJECTED"
        ]
       }
      }
     },
     {
      "name": "userId",
      "in": "query",
      "description": "Only the user with this id; from 2025-02-19 on.",
      "schema": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/PaginatedAppUserView"
        }
       },
       "application/vnd.atlas.2025-02-19+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedOrgUserView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "addOrgTeamUsers",
    "x-former-operation-ids": [
     "addTeamUser",
     "addTeamUsers"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "x-replaced-by": {
     "operationId": "addOrgTeamUser",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Teams"
    ],
    "summary": "Add several users to a team",
    "description": "A team has 250 users at most.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/teamId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/AddUserToTeam"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/PaginatedApiAppUserView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/teams/{teamId}/users/{userId}": {
   "delete": {
    "operationId": "removeOrgTeamUserFromTeam",
    "x-former-operation-ids": [
     "removeTeamUser",
     "removeUserFromTeam"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "x-replaced-by": {
     "operationId": "removeOrgTeamUser",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Teams"
    ],
    "summary": "Remove one user from a team",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/teamId"
     },
     {
      "$ref": "#/components/parameters/userId"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/teams/{teamId}:addUser": {
   "post": {
    "operationId": "addOrgTeamUser",
    "x-former-operation-ids": [
     "addUserToTeam"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Add a user to a team",
    "description": "Pending users can be added too.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/teamId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2025-02-19+json": {
       "schema": {
        "$ref": "#/components/schemas/AddOrRemoveUserFromTeam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-02-19+json": {
        "schema": {
         "$ref": "#/components/schemas/OrgUserResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/teams/{teamId}:removeUser": {
   "post": {
    "operationId": "removeOrgTeamUser",
    "x-former-operation-ids": [
     "removeUserFromTeam"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Remove a user from a team",
    "description": "Pending users can be removed too.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/teamId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2025-02-19+json": {
       "schema": {
        "$ref": "#/components/schemas/AddOrRemoveUserFromTeam"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-02-19+json": {
        "schema": {
         "$ref": "#/components/schemas/OrgUserResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/users": {
   "get": {
    "operationId": "listOrgUsers",
    "x-former-operation-ids": [
     "listOrganizationUsers"
    ],
    "x-required-roles": [
     "Organization Member"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "List the users of an organization",
    "description": "Pending users are part of the list from resource version 2025-02-19 on.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/includeCount"
     },
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "name": "username",
      "in": "query",
      "description": "Only the user with this address; from 2025-02-19 on.",
      "schema": {
       "type": "string",
       "format": "email"
      }
     },
     {
      "name": "orgMembershipStatus",
      "in": "query",
      "deprecated": true,
      "description": "One status to filter by; `orgMembershipStatuses` takes several.",
      "schema": {
       "type": "string",
       "example": "ACTIVE"
      }
     },
     {
      "name": "orgMembershipStatuses",
      "in": "query",
      "description": "Statuses to filter by, pending and active ones when left out; from 2025-02-19 on.",
      "schema": {
       "type": "array",
       "maxItems": 4,
       "items": {
        "type": "string",
        "enum": [
         "PENDING",
         "ACTIVE",
         "INVITATION_EXPIRED",
         "INVITATION_REJECTED"
        ]
       }
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/PaginatedAppUserView"
        }
       },
       "application/vnd.atlas.2025-02-19+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedOrgUserView"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "post": {
    "operationId": "createOrgUser",
    "x-former-operation-ids": [
     "createOrganizationUser"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Invite a user to an organization",
    "description": "The user is pending until the invitation is accepted, within 30 days.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2025-02-19+json": {
       "schema": {
        "$ref": "#/components/schemas/OrgUserRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "Created",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-02-19+json": {
        "schema": {
         "$ref": "#/components/schemas/OrgUserResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/users/{userId}": {
   "get": {
    "operationId": "getOrgUser",
    "x-former-operation-ids": [
     "getOrganizationUser"
    ],
    "x-required-roles": [
     "Organization Member"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Get one user of an organization",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/userId"
     },
     {
      "name": "orgMembershipStatuses",
      "in": "query",
      "description": "Statuses to filter by, pending and active ones when left out; from 2025-02-19 on.",
      "schema": {
       "type": "array",
       "maxItems": 4,
       "items": {
        "type": "string",
        "enum": [
         "PENDING",
         "ACTIVE",
         "INVITATION_EXPIRED",
         "INVITATION_REJECTED"
        ]
       }
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-02-19+json": {
        "schema": {
         "$ref": "#/components/schemas/OrgUserResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "patch": {
    "operationId": "updateOrgUser",
    "x-former-operation-ids": [
     "updateOrganizationUser"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Change the roles and teams of a user",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/userId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2025-02-19+json": {
       "schema": {
        "$ref": "#/components/schemas/OrgUserUpdateRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-02-19+json": {
        "schema": {
         "$ref": "#/components/schemas/OrgUserResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   },
   "delete": {
    "operationId": "removeOrgUser",
    "x-former-operation-ids": [
     "removeOrganizationUser"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Remove a user from an organization",
    "description": "Pending users can be removed from resource version 2025-02-19 on.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/userId"
     }
    ],
    "responses": {
     "204": {
      "description": "No Content",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01"
       },
       "application/vnd.atlas.2025-02-19+json": {}
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/users/{userId}/roles": {
   "put": {
    "operationId": "updateOrgUserRoles",
    "x-former-operation-ids": [
     "updateOrganizationRoles"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "x-replaced-by": {
     "operationId": "updateOrgUser",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "Organizations"
    ],
    "summary": "Replace the organization roles of a user",
    "parameters": [
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/userId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/envelope"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/UpdateOrgRolesForUser"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/UpdateOrgRolesForUser"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/users/{userId}:addRole": {
   "post": {
    "operationId": "addOrgUserRole",
    "x-former-operation-ids": [
     "addOrganizationRole",
     "addOrgRole"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Give a user one more organization role",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/userId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2025-02-19+json": {
       "schema": {
        "$ref": "#/components/schemas/AddOrRemoveOrgRole"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-02-19+json": {
        "schema": {
         "$ref": "#/components/schemas/OrgUserResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/orgs/{orgId}/users/{userId}:removeRole": {
   "post": {
    "operationId": "removeOrgUserRole",
    "x-former-operation-ids": [
     "removeOrganizationRole",
     "removeOrgRole"
    ],
    "x-required-roles": [
     "Organization Owner"
    ],
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Take one organization role from a user",
    "description": "A user keeps at least one role; give the new one before taking the last.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/orgId"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/userId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2025-02-19+json": {
       "schema": {
        "$ref": "#/components/schemas/AddOrRemoveOrgRole"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-02-19+json": {
        "schema": {
         "$ref": "#/components/schemas/OrgUserResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/rateLimits": {
   "get": {
    "operationId": "listRateLimits",
    "tags": [
     "Rate Limiting"
    ],
    "summary": "List the rate limits of the API",
    "parameters": [
     {
      "$ref": "#/components/parameters/itemsPerPage"
     },
     {
      "$ref": "#/components/parameters/pageNum"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "name": "groupId",
      "in": "query",
      "description": "Limits of this project; the caller needs Project Read Only there.",
      "schema": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$",
       "example": "32b6e34b3d91647abb20e7b8"
      }
     },
     {
      "name": "orgId",
      "in": "query",
      "description": "Limits of this organization; the caller needs Organization Read Only there.",
      "schema": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$",
       "example": "32b6e34b3d91647abb20e7b8"
      }
     },
     {
      "name": "userId",
      "in": "query",
      "description": "Limits of this caller, by client id or public key; no other than the caller itself.",
      "schema": {
       "type": "string",
       "example": "mdb_sa_id_1234567890abcdef12345678"
      }
     },
     {
      "name": "ipAddress",
      "in": "query",
      "description": "Limits of this address; no other than that of the caller.",
      "schema": {
       "type": "string",
       "pattern": "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)(\\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$",
       "example": "127.0.0.1"
      }
     },
     {
      "name": "name",
      "in": "query",
      "description": "Name of a set to return; may repeat.",
      "schema": {
       "type": "string",
       "example": "Rate Limits Inspection"
      }
     },
     {
      "name": "endpointPath",
      "in": "query",
      "description": "Path template whose sets to return; may repeat.",
      "schema": {
       "type": "string",
       "example": "/api/atlas/v2/clusters"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-03-12+json": {
        "schema": {
         "$ref": "#/components/schemas/PaginatedRateLimitEndpointSets"
        }
       },
       "application/vnd.atlas.preview+json": {
        "x-sunset": "2026-04-21",
        "schema": {
         "$ref": "#/components/schemas/PaginatedRateLimitEndpointSets"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/rateLimits/{endpointSetId}": {
   "get": {
    "operationId": "getRateLimit",
    "tags": [
     "Rate Limiting"
    ],
    "summary": "Get the rate limit of one set of endpoints",
    "parameters": [
     {
      "name": "endpointSetId",
      "in": "path",
      "required": true,
      "description": "Id of the set.",
      "schema": {
       "type": "string",
       "example": "rateLimitsInspection_group"
      }
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "name": "groupId",
      "in": "query",
      "description": "Limits of this project; the caller needs Project Read Only there.",
      "schema": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$",
       "example": "32b6e34b3d91647abb20e7b8"
      }
     },
     {
      "name": "orgId",
      "in": "query",
      "description": "Limits of this organization; the caller needs Organization Read Only there.",
      "schema": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$",
       "example": "32b6e34b3d91647abb20e7b8"
      }
     },
     {
      "name": "userId",
      "in": "query",
      "description": "Limits of this caller, by client id or public key; no other than the caller itself.",
      "schema": {
       "type": "string",
       "example": "mdb_sa_id_1234567890abcdef12345678"
      }
     },
     {
      "name": "ipAddress",
      "in": "query",
      "description": "Limits of this address; no other than that of the caller.",
      "schema": {
       "type": "string",
       "pattern": "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)(\\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$",
       "example": "127.0.0.1"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2025-03-12+json": {
        "schema": {
         "$ref": "#/components/schemas/RateLimitEndpointSetResponse"
        }
       },
       "application/vnd.atlas.preview+json": {
        "x-sunset": "2026-04-21",
        "schema": {
         "$ref": "#/components/schemas/RateLimitEndpointSetResponse"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/unauth/controlPlaneIPAddresses": {
   "get": {
    "operationId": "listControlPlaneIpAddresses",
    "x-former-operation-ids": [
     "returnAllControlPlaneIpAddresses",
     "listControlPlaneAddresses"
    ],
    "security": [],
    "tags": [
     "Root"
    ],
    "summary": "List the addresses of the Atlas control plane",
    "description": "Needs no credentials.",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-11-15+json": {
        "schema": {
         "$ref": "#/components/schemas/ControlPlaneIPAddresses"
        }
       }
      }
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/users": {
   "post": {
    "operationId": "createUser",
    "x-replaced-by": {
     "operationId": "createOrgUser",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Create a user account",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/vnd.atlas.2023-01-01+json": {
       "schema": {
        "$ref": "#/components/schemas/CloudAppUser"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/CloudAppUser"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/users/byName/{userName}": {
   "get": {
    "operationId": "getUserByName",
    "x-former-operation-ids": [
     "getUserByUsername"
    ],
    "x-replaced-by": {
     "operationId": "listOrgUsers",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Get a user account, found by address",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "name": "userName",
      "in": "path",
      "required": true,
      "description": "Address of the user.",
      "schema": {
       "type": "string",
       "pattern": "^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/CloudAppUser"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  },
  "/api/atlas/v2/users/{userId}": {
   "get": {
    "operationId": "getUser",
    "x-replaced-by": {
     "operationId": "getOrgUser",
     "version": "2025-02-19"
    },
    "deprecated": true,
    "tags": [
     "MongoDB Cloud Users"
    ],
    "summary": "Get a user account, found by id",
    "parameters": [
     {
      "$ref": "#/components/parameters/envelope"
     },
     {
      "$ref": "#/components/parameters/pretty"
     },
     {
      "$ref": "#/components/parameters/userId"
     }
    ],
    "responses": {
     "200": {
      "description": "OK",
      "headers": {
       "RateLimit-Limit": {
        "$ref": "#/components/headers/RateLimitLimit"
       },
       "RateLimit-Remaining": {
        "$ref": "#/components/headers/RateLimitRemaining"
       }
      },
      "content": {
       "application/vnd.atlas.2023-01-01+json": {
        "x-sunset": "2027-07-01",
        "schema": {
         "$ref": "#/components/schemas/CloudAppUser"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "serviceAccount": {
    "type": "oauth2",
    "description": "OAuth 2.0 client credentials of a service account.",
    "flows": {
     "clientCredentials": {
      "tokenUrl": "https://cloud.mongodb.com/api/oauth/token",
      "scopes": {}
     }
    }
   },
   "digest": {
    "type": "http",
    "scheme": "digest",
    "description": "A programmatic API key, sent with HTTP Digest."
   }
  },
  "parameters": {
   "envelope": {
    "name": "envelope",
    "in": "query",
    "description": "Wrap the answer together with its HTTP status, for callers that cannot read the status line.",
    "schema": {
     "type": "boolean",
     "default": false
    }
   },
   "pretty": {
    "name": "pretty",
    "in": "query",
    "description": "Indent the JSON of the answer.",
    "schema": {
     "type": "boolean",
     "default": false
    }
   },
   "includeCount": {
    "name": "includeCount",
    "in": "query",
    "description": "Whether `totalCount` is part of the answer.",
    "schema": {
     "type": "boolean",
     "default": true
    }
   },
   "itemsPerPage": {
    "name": "itemsPerPage",
    "in": "query",
    "description": "How many items one page holds.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 500,
     "default": 100
    }
   },
   "pageNum": {
    "name": "pageNum",
    "in": "query",
    "description": "Which page to return, counted from 1.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "default": 1
    }
   },
   "groupId": {
    "name": "groupId",
    "in": "path",
    "required": true,
    "description": "Id of the project.",
    "schema": {
     "type": "string",
     "pattern": "^([a-f0-9]{24})$",
     "example": "32b6e34b3d91647abb20e7b8"
    }
   },
   "apiUserId": {
    "name": "apiUserId",
    "in": "path",
    "required": true,
    "description": "Id of the API key.",
    "schema": {
     "type": "string",
     "pattern": "^([a-f0-9]{24})$"
    }
   },
   "clientId": {
    "name": "clientId",
    "in": "path",
    "required": true,
    "description": "Client id of the service account.",
    "schema": {
     "type": "string",
     "pattern": "^mdb_sa_id_[a-fA-F\\d]{24}$",
     "example": "mdb_sa_id_1234567890abcdef12345678"
    }
   },
   "ipAddress": {
    "name": "ipAddress",
    "in": "path",
    "required": true,
    "description": "Address or CIDR block of the entry; the slash of a block is sent as `%2F`.",
    "schema": {
     "type": "string",
     "pattern": "^([0-9]{1,3}\\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){1,6}\\:(%2[fF][0-9]{1,3})?$"
    }
   },
   "teamId": {
    "name": "teamId",
    "in": "path",
    "required": true,
    "description": "Id of the team.",
    "schema": {
     "type": "string",
     "pattern": "^([a-f0-9]{24})$"
    }
   },
   "userId": {
    "name": "userId",
    "in": "path",
    "required": true,
    "description": "Id of a pending or active user.",
    "schema": {
     "type": "string",
     "pattern": "^([a-f0-9]{24})$"
    }
   },
   "orgId": {
    "name": "orgId",
    "in": "path",
    "required": true,
    "description": "Id of the organization.",
    "schema": {
     "type": "string",
     "pattern": "^([a-f0-9]{24})$",
     "example": "4888442a3354817a7320eb61"
    }
   }
  },
  "headers": {
   "RateLimitLimit": {
    "description": "Requests allowed in the current window.",
    "schema": {
     "type": "integer"
    }
   },
   "RateLimitRemaining": {
    "description": "Requests left in the current window.",
    "schema": {
     "type": "integer"
    }
   },
   "RetryAfter": {
    "description": "Seconds to wait before the next try.",
    "schema": {
     "type": "integer"
    }
   }
  },
  "schemas": {
   "AccessListItemView": {
    "type": "object",
    "description": "One address or one range.",
    "required": [
     "ipAddress"
    ],
    "properties": {
     "cidrBlock": {
      "type": "string",
      "nullable": true,
      "readOnly": true,
      "description": "Range of addresses.",
      "pattern": "^((([0-9]{1,3}\\.){3}[0-9]{1,3})|(:{0,2}([0-9a-f]{1,4}:){0,7}[0-9a-f]{1,4}[:]{0,2}))((%2[fF]|/)[0-9]{1,3})+$"
     },
     "ipAddress": {
      "type": "string",
      "nullable": true,
      "readOnly": true,
      "description": "Single address.",
      "pattern": "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)(\\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$"
     }
    }
   },
   "CloudAccessRoleAssignment": {
    "type": "object",
    "title": "Role Assignment",
    "description": "A role in either one organization or one project.",
    "properties": {
     "groupId": {
      "type": "string",
      "minLength": 24,
      "maxLength": 24,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8",
      "description": "The project; not together with `orgId`."
     },
     "orgId": {
      "type": "string",
      "minLength": 24,
      "maxLength": 24,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8",
      "description": "The organization; not together with `groupId`."
     },
     "roleName": {
      "type": "string",
      "description": "Name of the role."
     }
    }
   },
   "ApiKey": {
    "type": "object",
    "nullable": true,
    "readOnly": true,
    "description": "The API key of the caller.",
    "required": [
     "accessList",
     "id",
     "publicKey",
     "roles"
    ],
    "properties": {
     "accessList": {
      "type": "array",
      "readOnly": true,
      "description": "From where the key may be used.",
      "items": {
       "$ref": "#/components/schemas/AccessListItemView"
      }
     },
     "id": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "publicKey": {
      "type": "string",
      "readOnly": true,
      "minLength": 8,
      "maxLength": 8,
      "description": "Public part of the key."
     },
     "roles": {
      "type": "array",
      "readOnly": true,
      "description": "Roles of the key in organizations and projects.",
      "items": {
       "$ref": "#/components/schemas/CloudAccessRoleAssignment"
      }
     }
    }
   },
   "Link": {
    "type": "object",
    "description": "A related resource (RFC 8288).",
    "properties": {
     "href": {
      "type": "string",
      "example": "https://cloud.mongodb.com/api/atlas",
      "description": "Address of the related resource."
     },
     "rel": {
      "type": "string",
      "example": "self",
      "description": "Relation of that resource to this one."
     }
    }
   },
   "Links": {
    "type": "array",
    "readOnly": true,
    "description": "Related resources.",
    "items": {
     "$ref": "#/components/schemas/Link"
    }
   },
   "SystemStatus": {
    "type": "object",
    "description": "The service that answers and the key that asks.",
    "required": [
     "apiKey",
     "appName",
     "build",
     "throttling"
    ],
    "properties": {
     "apiKey": {
      "$ref": "#/components/schemas/ApiKey"
     },
     "appName": {
      "type": "string",
      "readOnly": true,
      "enum": [
       "MongoDB Atlas"
      ],
      "description": "Name of the service."
     },
     "build": {
      "type": "string",
      "readOnly": true,
      "description": "Commit that the service runs."
     },
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "throttling": {
      "type": "boolean",
      "readOnly": true,
      "description": "Whether throttling is on."
     }
    }
   },
   "FieldViolation": {
    "type": "object",
    "required": [
     "description",
     "field"
    ],
    "properties": {
     "description": {
      "type": "string",
      "description": "Why the field was refused."
     },
     "field": {
      "type": "string",
      "description": "Path of the field in the request body."
     }
    }
   },
   "BadRequestDetail": {
    "type": "object",
    "nullable": true,
    "readOnly": true,
    "description": "Which fields of the request were refused.",
    "properties": {
     "fields": {
      "type": "array",
      "description": "One entry for each refused field.",
      "items": {
       "$ref": "#/components/schemas/FieldViolation"
      }
     }
    }
   },
   "ApiError": {
    "type": "object",
    "description": "Body of every error answer.",
    "required": [
     "error",
     "errorCode"
    ],
    "properties": {
     "badRequestDetail": {
      "$ref": "#/components/schemas/BadRequestDetail"
     },
     "detail": {
      "type": "string",
      "nullable": true,
      "description": "What exactly went wrong."
     },
     "error": {
      "type": "integer",
      "format": "int32",
      "readOnly": true,
      "description": "The HTTP status again."
     },
     "errorCode": {
      "type": "string",
      "readOnly": true,
      "description": "Stable code of the failure."
     },
     "parameters": {
      "type": "array",
      "readOnly": true,
      "description": "Values that the detail text mentions.",
      "items": {
       "type": "object"
      }
     },
     "reason": {
      "type": "string",
      "nullable": true,
      "readOnly": true,
      "description": "The HTTP reason phrase."
     }
    }
   },
   "ResourceTag": {
    "type": "object",
    "description": "A label, such as `environment` with the value `production`.",
    "required": [
     "key",
     "value"
    ],
    "properties": {
     "key": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     },
     "value": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     }
    }
   },
   "ResourceTags": {
    "type": "array",
    "description": "Labels of the project.",
    "items": {
     "$ref": "#/components/schemas/ResourceTag"
    }
   },
   "Group": {
    "type": "object",
    "description": "A project, called group in the paths.",
    "required": [
     "clusterCount",
     "created",
     "name",
     "orgId"
    ],
    "properties": {
     "clusterCount": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "How many clusters it has."
     },
     "created": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the project was made."
     },
     "id": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "name": {
      "type": "string",
      "pattern": "^[\\p{L}\\p{N}\\-_.(),:&@+']{1,64}$",
      "description": "Name of the project."
     },
     "orgId": {
      "type": "string",
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "regionUsageRestrictions": {
      "type": "string",
      "default": "COMMERCIAL_FEDRAMP_REGIONS_ONLY",
      "description": "Which regions clusters may use; only in Atlas for Government, refused elsewhere.",
      "enum": [
       "COMMERCIAL_FEDRAMP_REGIONS_ONLY",
       "GOV_REGIONS_ONLY"
      ]
     },
     "tags": {
      "$ref": "#/components/schemas/ResourceTags"
     },
     "withDefaultAlertsSettings": {
      "type": "boolean",
      "default": true,
      "description": "Create the default alerts of the project."
     }
    }
   },
   "TotalCount": {
    "type": "integer",
    "format": "int32",
    "minimum": 0,
    "readOnly": true,
    "description": "Items in all pages, as an estimate; absent with `includeCount=false`."
   },
   "PaginatedAtlasGroupView": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/Group"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "GroupUpdate": {
    "type": "object",
    "description": "What to change in a project.",
    "properties": {
     "name": {
      "type": "string",
      "description": "Name of the project."
     },
     "tags": {
      "$ref": "#/components/schemas/ResourceTags"
     },
     "withDefaultAlertsSettings": {
      "type": "boolean",
      "description": "Create the default alerts of the project."
     }
    }
   },
   "GroupInvitationRoles": {
    "type": "array",
    "uniqueItems": true,
    "description": "Names of project roles.",
    "items": {
     "type": "string"
    }
   },
   "GroupInvitationRequest": {
    "type": "object",
    "description": "Whom to invite, and to which roles.",
    "properties": {
     "roles": {
      "$ref": "#/components/schemas/GroupInvitationRoles"
     },
     "username": {
      "type": "string",
      "format": "email",
      "description": "Address to invite."
     }
    }
   },
   "GroupRole": {
    "type": "object",
    "description": "One role in one project.",
    "properties": {
     "groupId": {
      "type": "string",
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "groupRole": {
      "type": "string",
      "description": "Name of the project role."
     }
    }
   },
   "OrgRole": {
    "type": "string",
    "description": "A role in an organization.",
    "enum": [
     "ORG_OWNER",
     "ORG_GROUP_CREATOR",
     "ORG_BILLING_ADMIN",
     "ORG_BILLING_READ_ONLY",
     "ORG_STREAM_PROCESSING_ADMIN",
     "ORG_READ_ONLY",
     "ORG_MEMBER"
    ]
   },
   "InvitationRoles": {
    "type": "array",
    "uniqueItems": true,
    "description": "Organization roles of the invited user.",
    "items": {
     "$ref": "#/components/schemas/OrgRole"
    }
   },
   "OrganizationInvitation": {
    "type": "object",
    "description": "An invitation that has not been accepted.",
    "required": [
     "orgName"
    ],
    "properties": {
     "createdAt": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the invitation was sent."
     },
     "expiresAt": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the invitation stops being valid."
     },
     "groupRoleAssignments": {
      "type": "array",
      "uniqueItems": true,
      "description": "Project roles that come with acceptance.",
      "items": {
       "$ref": "#/components/schemas/GroupRole"
      }
     },
     "id": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "inviterUsername": {
      "type": "string",
      "format": "email",
      "readOnly": true,
      "description": "Who sent the invitation."
     },
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "orgId": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "orgName": {
      "type": "string",
      "pattern": "^[\\p{L}\\p{N}\\-_.(),:&@+']{1,64}$",
      "description": "Name of the organization."
     },
     "roles": {
      "$ref": "#/components/schemas/InvitationRoles"
     },
     "teamIds": {
      "type": "array",
      "readOnly": true,
      "uniqueItems": true,
      "description": "Teams that the user joins on acceptance.",
      "items": {
       "type": "string"
      }
     },
     "username": {
      "type": "string",
      "format": "email",
      "description": "Who was invited."
     }
    }
   },
   "NetworkPermissionEntry": {
    "type": "object",
    "description": "Who may connect to the clusters, as one of `awsSecurityGroup`, `cidrBlock` and `ipAddress`.",
    "properties": {
     "awsSecurityGroup": {
      "type": "string",
      "pattern": "^([0-9]*/)?sg-([0-9]*)",
      "description": "An AWS security group; needs a peered VPC and cannot be temporary."
     },
     "cidrBlock": {
      "type": "string",
      "pattern": "^([0-9]{1,3}\\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){1,6}\\:(%2[fF][0-9]{1,3})?$",
      "description": "A range of addresses."
     },
     "comment": {
      "type": "string",
      "maxLength": 80,
      "description": "Why the entry exists."
     },
     "deleteAfterDate": {
      "type": "string",
      "format": "date-time",
      "description": "When a temporary entry goes away, at most a week ahead."
     },
     "groupId": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "ipAddress": {
      "type": "string",
      "pattern": "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)(\\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$",
      "description": "A single address."
     },
     "links": {
      "$ref": "#/components/schemas/Links"
     }
    }
   },
   "PaginatedNetworkAccessView": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/NetworkPermissionEntry"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "NetworkPermissionEntryStatus": {
    "type": "object",
    "required": [
     "STATUS"
    ],
    "properties": {
     "STATUS": {
      "type": "string",
      "readOnly": true,
      "description": "Whether the entry is in force; a pending one may be so only in part.",
      "enum": [
       "PENDING",
       "FAILED",
       "ACTIVE"
      ]
     }
    }
   },
   "ApiKeyUserDetails": {
    "type": "object",
    "description": "A programmatic API key.",
    "properties": {
     "desc": {
      "type": "string",
      "minLength": 1,
      "maxLength": 250,
      "description": "Note about the use of the key."
     },
     "id": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "privateKey": {
      "type": "string",
      "readOnly": true,
      "description": "Secret half; redacted after creation."
     },
     "publicKey": {
      "type": "string",
      "minLength": 8,
      "maxLength": 8,
      "readOnly": true,
      "description": "Public half."
     },
     "roles": {
      "type": "array",
      "description": "Roles in the organization and its projects.",
      "items": {
       "$ref": "#/components/schemas/CloudAccessRoleAssignment"
      }
     }
    }
   },
   "PaginatedApiApiUserView": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/ApiKeyUserDetails"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "CreateAtlasProjectApiKey": {
    "type": "object",
    "description": "An API key to create for a project.",
    "required": [
     "desc",
     "roles"
    ],
    "properties": {
     "desc": {
      "type": "string",
      "minLength": 1,
      "maxLength": 250,
      "description": "Note about the use of the key."
     },
     "roles": {
      "type": "array",
      "minItems": 1,
      "description": "Roles in the project.",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "UserAccessRoleAssignment": {
    "type": "object",
    "description": "Project roles for an API key.",
    "properties": {
     "roles": {
      "type": "array",
      "description": "Roles in the project.",
      "items": {
       "type": "string"
      }
     },
     "userId": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8",
      "description": "Id of the key."
     }
    }
   },
   "UpdateAtlasProjectApiKey": {
    "type": "object",
    "description": "What to change in an API key of a project.",
    "properties": {
     "desc": {
      "type": "string",
      "minLength": 1,
      "maxLength": 250,
      "description": "Note about the use of the key."
     },
     "roles": {
      "type": "array",
      "description": "Roles in the project.",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "GroupInvitation": {
    "type": "object",
    "description": "An invitation to a project that has not been accepted.",
    "properties": {
     "createdAt": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the invitation was sent."
     },
     "expiresAt": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the invitation stops being valid."
     },
     "groupId": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "groupName": {
      "type": "string",
      "readOnly": true,
      "pattern": "^[\\p{L}\\p{N}\\-_.(),:&@+']{1,64}$",
      "description": "Name of the project."
     },
     "id": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "inviterUsername": {
      "type": "string",
      "format": "email",
      "readOnly": true,
      "description": "Who sent the invitation."
     },
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "roles": {
      "type": "array",
      "uniqueItems": true,
      "description": "Names of organization or project roles of the invited user.",
      "items": {
       "type": "string"
      }
     },
     "username": {
      "type": "string",
      "format": "email",
      "readOnly": true,
      "description": "Who was invited."
     }
    }
   },
   "GroupInvitationUpdateRequest": {
    "type": "object",
    "description": "What to change in an invitation.",
    "properties": {
     "roles": {
      "$ref": "#/components/schemas/GroupInvitationRoles"
     }
    }
   },
   "ClusterIPAddresses": {
    "type": "object",
    "description": "Addresses of one cluster, today and in the future.",
    "properties": {
     "clusterName": {
      "type": "string",
      "readOnly": true,
      "description": "Name of the cluster."
     },
     "futureInbound": {
      "type": "array",
      "readOnly": true,
      "description": "Where clients will connect to.",
      "items": {
       "type": "string"
      }
     },
     "futureOutbound": {
      "type": "array",
      "readOnly": true,
      "description": "Where the cluster will connect from.",
      "items": {
       "type": "string"
      }
     },
     "inbound": {
      "type": "array",
      "readOnly": true,
      "description": "Where clients connect to.",
      "items": {
       "type": "string"
      }
     },
     "outbound": {
      "type": "array",
      "readOnly": true,
      "description": "Where the cluster connects from, to webhooks and key management.",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "GroupService": {
    "type": "object",
    "readOnly": true,
    "description": "Addresses by service.",
    "properties": {
     "clusters": {
      "type": "array",
      "readOnly": true,
      "description": "One entry for each cluster.",
      "items": {
       "$ref": "#/components/schemas/ClusterIPAddresses"
      }
     }
    }
   },
   "GroupIPAddresses": {
    "type": "object",
    "description": "Addresses that a project uses.",
    "properties": {
     "groupId": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "services": {
      "$ref": "#/components/schemas/GroupService"
     }
    }
   },
   "DataFederationLimit": {
    "type": "object",
    "description": "A limit of a project.",
    "required": [
     "name",
     "value"
    ],
    "properties": {
     "currentUsage": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "How much is in use."
     },
     "defaultLimit": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "The limit when nobody sets one."
     },
     "maximumLimit": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "How far it can be raised."
     },
     "name": {
      "type": "string",
      "readOnly": true,
      "description": "Name of the limit."
     },
     "value": {
      "type": "integer",
      "format": "int64",
      "description": "The limit in force."
     }
    }
   },
   "BaseCloudProviderInstanceSize": {
    "type": "object",
    "readOnly": true,
    "description": "Size of the hosts.",
    "oneOf": [
     {
      "type": "string",
      "description": "Sizes at AWS.",
      "enum": [
       "M10",
       "M20",
       "M30",
       "M30_GEN_2",
       "M40",
       "M40_GEN_2",
       "M40_NVME",
       "M40_NVME_GEN_2",
       "M50",
       "M50_GEN_2",
       "M50_NVME",
       "M50_NVME_GEN_2",
       "M60",
       "M60_GEN_2",
       "M60_NVME",
       "M60_NVME_GEN_2",
       "M80",
       "M80_GEN_2",
       "M80_NVME",
       "M80_NVME_GEN_2",
       "M100",
       "M140",
       "M140_GEN_2",
       "M200",
       "M200_GEN_2",
       "M200_NVME",
       "M200_NVME_GEN_2",
       "M300",
       "M300_GEN_2",
       "M400_NVME",
       "M400_NVME_GEN_2",
       "R40",
       "R40_GEN_2",
       "R50",
       "R50_GEN_2",
       "R60",
       "R60_GEN_2",
       "R80",
       "R80_GEN_2",
       "R200",
       "R200_GEN_2",
       "R300",
       "R300_GEN_2",
       "R400",
       "R400_GEN_2",
       "R700",
       "R700_GEN_2"
      ]
     },
     {
      "type": "string",
      "description": "Sizes at Azure.",
      "enum": [
       "M10",
       "M20",
       "M30",
       "M40",
       "M50",
       "M60",
       "M60_NVME",
       "M80",
       "M80_NVME",
       "M90",
       "M200",
       "M200_NVME",
       "M300_NVME",
       "M400_NVME",
       "M600_NVME",
       "R40",
       "R50",
       "R60",
       "R80",
       "R200",
       "R300",
       "R400"
      ]
     },
     {
      "type": "string",
      "description": "Sizes at Google Cloud.",
      "enum": [
       "M10",
       "M20",
       "M30",
       "M30_GEN_2",
       "M40",
       "M40_GEN_2",
       "M50",
       "M50_GEN_2",
       "M60",
       "M60_GEN_2",
       "M80",
       "M80_GEN_2",
       "M140",
       "M140_GEN_2",
       "M200",
       "M200_GEN_2",
       "M250",
       "M300",
       "M400",
       "R40",
       "R40_GEN_2",
       "R50",
       "R50_GEN_2",
       "R60",
       "R60_GEN_2",
       "R80",
       "R80_GEN_2",
       "R200",
       "R200_GEN_2",
       "R300",
       "R300_GEN_2",
       "R400",
       "R400_GEN_2",
       "R600"
      ]
     }
    ]
   },
   "MdbAvailableVersion": {
    "type": "object",
    "description": "A MongoDB version that a provider offers at a size.",
    "properties": {
     "cloudProvider": {
      "type": "string",
      "enum": [
       "AWS",
       "AZURE",
       "GCP",
       "TENANT"
      ],
      "description": "Where it is offered."
     },
     "defaultStatus": {
      "type": "string",
      "enum": [
       "DEFAULT",
       "NOT_DEFAULT"
      ],
      "description": "Whether new clusters get it unasked."
     },
     "instanceSize": {
      "$ref": "#/components/schemas/BaseCloudProviderInstanceSize"
     },
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "version": {
      "type": "string",
      "description": "Major version."
     }
    }
   },
   "PaginatedAvailableVersionView": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/MdbAvailableVersion"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "ServiceAccountClientId": {
    "type": "string",
    "pattern": "^mdb_sa_id_[a-fA-F\\d]{24}$",
    "example": "mdb_sa_id_1234567890abcdef12345678",
    "description": "Client id of the service account."
   },
   "ServiceAccountSecret": {
    "type": "object",
    "description": "A secret of a service account.",
    "required": [
     "createdAt",
     "expiresAt",
     "id"
    ],
    "properties": {
     "createdAt": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the secret was made."
     },
     "expiresAt": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the secret stops working."
     },
     "id": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "lastUsedAt": {
      "type": "string",
      "format": "date-time",
      "nullable": true,
      "readOnly": true,
      "description": "When it was last used."
     },
     "maskedSecretValue": {
      "type": "string",
      "readOnly": true,
      "example": "mdb_sa_sk_...",
      "description": "Masked form of the secret."
     },
     "secret": {
      "type": "string",
      "readOnly": true,
      "example": "mdb_sa_sk_...",
      "description": "Only in the answer to its creation."
     }
    }
   },
   "ServiceAccountSecrets": {
    "type": "array",
    "uniqueItems": true,
    "description": "Secrets of the service account.",
    "items": {
     "$ref": "#/components/schemas/ServiceAccountSecret"
    }
   },
   "GroupServiceAccount": {
    "type": "object",
    "description": "A service account with its roles in a project.",
    "properties": {
     "clientId": {
      "$ref": "#/components/schemas/ServiceAccountClientId"
     },
     "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the service account was made."
     },
     "description": {
      "type": "string",
      "description": "Note about the use."
     },
     "name": {
      "type": "string"
     },
     "roles": {
      "type": "array",
      "uniqueItems": true,
      "description": "Roles in the project.",
      "items": {
       "type": "string"
      }
     },
     "secrets": {
      "$ref": "#/components/schemas/ServiceAccountSecrets"
     }
    }
   },
   "PaginatedGroupServiceAccounts": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/GroupServiceAccount"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "SecretExpiresAfterHours": {
    "type": "integer",
    "format": "int32",
    "minimum": 0,
    "exclusiveMinimum": true,
    "example": 8,
    "description": "Life of the new secret in hours; the organization sets the bounds."
   },
   "GroupServiceAccountRequest": {
    "type": "object",
    "description": "A service account to create for a project.",
    "required": [
     "description",
     "name",
     "roles",
     "secretExpiresAfterHours"
    ],
    "properties": {
     "description": {
      "type": "string",
      "minLength": 1,
      "maxLength": 250,
      "pattern": "^[\\p{L}\\p{N}\\-_.,' ]*$",
      "description": "Note about the use."
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[\\p{L}\\p{N}\\-_.,' ]*$",
      "description": "Name; need not be unique."
     },
     "roles": {
      "type": "array",
      "minItems": 1,
      "description": "Roles in the project.",
      "items": {
       "type": "string"
      }
     },
     "secretExpiresAfterHours": {
      "$ref": "#/components/schemas/SecretExpiresAfterHours"
     }
    }
   },
   "GroupServiceAccountUpdateRequest": {
    "type": "object",
    "description": "What to change in a service account of a project.",
    "properties": {
     "description": {
      "type": "string",
      "nullable": true,
      "minLength": 1,
      "maxLength": 250,
      "pattern": "^[\\p{L}\\p{N}\\-_.,' ]*$",
      "description": "Note about the use."
     },
     "name": {
      "type": "string",
      "nullable": true,
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[\\p{L}\\p{N}\\-_.,' ]*$",
      "description": "Name; need not be unique."
     },
     "roles": {
      "type": "array",
      "description": "Roles in the project.",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "ServiceAccountIPAccessListEntry": {
    "type": "object",
    "description": "A block or a single address that may use a service account.",
    "properties": {
     "cidrBlock": {
      "type": "string",
      "nullable": true,
      "example": "203.0.113.0/24",
      "description": "Allowed block; not together with `ipAddress`.",
      "pattern": "^((([0-9]{1,3}\\.){3}[0-9]{1,3})|(:{0,2}([0-9a-f]{1,4}:){0,7}[0-9a-f]{1,4}[:]{0,2}))((%2[fF]|/)[0-9]{1,3})+$"
     },
     "createdAt": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the entry was added."
     },
     "ipAddress": {
      "type": "string",
      "nullable": true,
      "example": "203.0.113.10",
      "description": "Allowed address; not together with `cidrBlock`.",
      "pattern": "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)(\\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$"
     },
     "lastUsedAddress": {
      "type": "string",
      "nullable": true,
      "readOnly": true,
      "example": "203.0.113.10",
      "description": "Where the last request came from."
     },
     "lastUsedAt": {
      "type": "string",
      "format": "date-time",
      "nullable": true,
      "readOnly": true,
      "description": "When the last request came; up to 5 minutes late."
     },
     "requestCount": {
      "type": "integer",
      "format": "int32",
      "readOnly": true,
      "description": "Requests through this entry."
     }
    }
   },
   "PaginatedServiceAccountIPAccessEntryView": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/ServiceAccountIPAccessListEntry"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "ServiceAccountSecretRequest": {
    "type": "object",
    "description": "A secret to create.",
    "required": [
     "secretExpiresAfterHours"
    ],
    "properties": {
     "secretExpiresAfterHours": {
      "$ref": "#/components/schemas/SecretExpiresAfterHours"
     }
    }
   },
   "GroupServiceAccountRoleAssignment": {
    "type": "object",
    "description": "Roles for a service account that joins a project.",
    "required": [
     "roles"
    ],
    "properties": {
     "roles": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "description": "Roles in the project.",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "GroupSettings": {
    "type": "object",
    "description": "Which features are on in a project.",
    "properties": {
     "isClusterAiAssistantEnabled": {
      "type": "boolean",
      "description": "AI assistant for clusters."
     },
     "isCollectDatabaseSpecificsStatisticsEnabled": {
      "type": "boolean",
      "description": "Metrics for each database."
     },
     "isDataExplorerEnabled": {
      "type": "boolean",
      "description": "Data Explorer."
     },
     "isDataExplorerGenAIFeaturesEnabled": {
      "type": "boolean",
      "description": "Generative AI of third parties in the Data Explorer."
     },
     "isDataExplorerGenAISampleDocumentPassingEnabled": {
      "type": "boolean",
      "default": false,
      "description": "Send sample values to that AI."
     },
     "isDataValidationEnabled": {
      "type": "boolean",
      "description": "Data validation in all clusters."
     },
     "isExtendedStorageSizesEnabled": {
      "type": "boolean",
      "description": "Extended storage sizes."
     },
     "isNativeRerankingEnabled": {
      "type": "boolean",
      "description": "Reranking by Voyage AI in aggregations."
     },
     "isPerformanceAdvisorEnabled": {
      "type": "boolean",
      "description": "Performance Advisor and Profiler."
     },
     "isRealtimePerformancePanelEnabled": {
      "type": "boolean",
      "description": "Real Time Performance Panel."
     },
     "isSchemaAdvisorEnabled": {
      "type": "boolean",
      "description": "Schema Advisor."
     }
    }
   },
   "TeamRole": {
    "type": "object",
    "description": "A team and its roles in one project.",
    "required": [
     "roleNames",
     "teamId"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "roleNames": {
      "type": "array",
      "uniqueItems": true,
      "description": "Names of the project roles.",
      "items": {
       "type": "string"
      }
     },
     "teamId": {
      "type": "string",
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     }
    }
   },
   "PaginatedTeamRoleView": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/TeamRole"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "CloudAppUser": {
    "type": "object",
    "description": "A user as the first resource version shows one.",
    "required": [
     "country",
     "emailAddress",
     "firstName",
     "lastName",
     "mobileNumber",
     "password",
     "roles",
     "username"
    ],
    "properties": {
     "country": {
      "type": "string",
      "pattern": "^([A-Z]{2})$",
      "description": "ISO 3166-1 alpha-2."
     },
     "createdAt": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the account was made."
     },
     "emailAddress": {
      "type": "string",
      "format": "email",
      "readOnly": true,
      "deprecated": true,
      "description": "Address of the user."
     },
     "firstName": {
      "type": "string",
      "description": "Given name."
     },
     "id": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "lastAuth": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "The last login."
     },
     "lastName": {
      "type": "string",
      "description": "Family name."
     },
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "mobileNumber": {
      "type": "string",
      "description": "Mobile phone number.",
      "pattern": "(?:(?:\\\\+?1\\\\s*(?:[.-]\\\\s*)?)?(?:(\\\\s*([2-9]1[02-9]|[2-9][02-8]1|[2-9][02-8][02-9])\\\\s*)|([2-9]1[02-9]|[2-9][02-8]1|[2-9][02-8][02-9]))\\\\s*(?:[.-]\\\\s*)?)([2-9]1[02-9]|[2-9][02-9]1|[2-9][02-9]{2})\\\\s*(?:[.-]\\\\s*)?([0-9]{4})$"
     },
     "password": {
      "type": "string",
      "format": "password",
      "minLength": 8,
      "description": "Only in the answer to a creation."
     },
     "roles": {
      "type": "array",
      "description": "Roles in organizations and projects.",
      "items": {
       "$ref": "#/components/schemas/CloudAccessRoleAssignment"
      }
     },
     "teamIds": {
      "type": "array",
      "readOnly": true,
      "uniqueItems": true,
      "description": "Teams of the user.",
      "items": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$",
       "example": "32b6e34b3d91647abb20e7b8"
      }
     },
     "username": {
      "type": "string",
      "format": "email",
      "description": "Login name of the user."
     }
    }
   },
   "PaginatedAppUserView": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/CloudAppUser"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "GroupUserBase": {
    "type": "object",
    "description": "What pending and active users share.",
    "required": [
     "id",
     "orgMembershipStatus",
     "roles",
     "username"
    ],
    "properties": {
     "id": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "orgMembershipStatus": {
      "type": "string",
      "readOnly": true,
      "description": "How far the user has come into the organization.",
      "enum": [
       "PENDING",
       "ACTIVE",
       "INVITATION_EXPIRED",
       "INVITATION_REJECTED"
      ]
     },
     "roles": {
      "type": "array",
      "readOnly": true,
      "uniqueItems": true,
      "description": "Names of the project roles.",
      "items": {
       "type": "string"
      }
     },
     "username": {
      "type": "string",
      "format": "email",
      "readOnly": true,
      "description": "Address of the user."
     }
    }
   },
   "GroupActiveUserResponse": {
    "description": "A user who is a member of the organization.",
    "allOf": [
     {
      "$ref": "#/components/schemas/GroupUserBase"
     },
     {
      "type": "object",
      "required": [
       "createdAt",
       "firstName",
       "lastName"
      ],
      "properties": {
       "country": {
        "type": "string",
        "pattern": "^([A-Z]{2})$",
        "example": "US",
        "readOnly": true,
        "description": "ISO 3166-1 alpha-2."
       },
       "createdAt": {
        "type": "string",
        "format": "date-time",
        "readOnly": true,
        "description": "When the account was made."
       },
       "firstName": {
        "type": "string",
        "example": "John",
        "readOnly": true,
        "description": "Given name."
       },
       "lastAuth": {
        "type": "string",
        "format": "date-time",
        "readOnly": true,
        "description": "The last login."
       },
       "lastName": {
        "type": "string",
        "example": "Doe",
        "readOnly": true,
        "description": "Family name."
       },
       "mobileNumber": {
        "type": "string",
        "readOnly": true,
        "description": "Mobile phone number.",
        "pattern": "(?:(?:\\\\+?1\\\\s*(?:[.-]\\\\s*)?)?(?:(\\\\s*([2-9]1[02-9]|[2-9][02-8]1|[2-9][02-8][02-9])\\\\s*)|([2-9]1[02-9]|[2-9][02-8]1|[2-9][02-8][02-9]))\\\\s*(?:[.-]\\\\s*)?)([2-9]1[02-9]|[2-9][02-9]1|[2-9][02-9]{2})\\\\s*(?:[.-]\\\\s*)?([0-9]{4})$"
       }
      }
     }
    ]
   },
   "GroupPendingUserResponse": {
    "description": "A user who has not accepted the invitation.",
    "allOf": [
     {
      "$ref": "#/components/schemas/GroupUserBase"
     },
     {
      "type": "object",
      "required": [
       "invitationCreatedAt",
       "inviterUsername"
      ],
      "properties": {
       "invitationCreatedAt": {
        "type": "string",
        "format": "date-time",
        "readOnly": true,
        "description": "When it was sent."
       },
       "invitationExpiresAt": {
        "type": "string",
        "format": "date-time",
        "nullable": true,
        "readOnly": true,
        "description": "When it stops being valid; null after a rejection."
       },
       "inviterUsername": {
        "type": "string",
        "format": "email",
        "readOnly": true,
        "description": "Who sent it."
       }
      }
     }
    ]
   },
   "GroupUserResponse": {
    "description": "A user of a project, pending or active.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/GroupPendingUserResponse"
     },
     {
      "$ref": "#/components/schemas/GroupActiveUserResponse"
     }
    ],
    "discriminator": {
     "propertyName": "orgMembershipStatus",
     "mapping": {
      "ACTIVE": "#/components/schemas/GroupActiveUserResponse",
      "PENDING": "#/components/schemas/GroupPendingUserResponse",
      "INVITATION_EXPIRED": "#/components/schemas/GroupPendingUserResponse",
      "INVITATION_REJECTED": "#/components/schemas/GroupPendingUserResponse"
     }
    }
   },
   "PaginatedGroupUserView": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/GroupUserResponse"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "GroupUserRequest": {
    "type": "object",
    "description": "A user to add to the project.",
    "required": [
     "roles",
     "username"
    ],
    "properties": {
     "roles": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "writeOnly": true,
      "description": "Names of the project roles.",
      "items": {
       "type": "string"
      }
     },
     "username": {
      "type": "string",
      "format": "email",
      "writeOnly": true,
      "description": "Address of the user."
     }
    }
   },
   "UpdateGroupRolesForUser": {
    "type": "object",
    "properties": {
     "groupRoles": {
      "type": "array",
      "uniqueItems": true,
      "description": "Names of the project roles.",
      "items": {
       "type": "string"
      }
     },
     "links": {
      "$ref": "#/components/schemas/Links"
     }
    }
   },
   "AddOrRemoveGroupRole": {
    "type": "object",
    "required": [
     "groupRole"
    ],
    "properties": {
     "groupRole": {
      "type": "string",
      "description": "Name of the project role."
     }
    }
   },
   "GroupMigrationRequest": {
    "type": "object",
    "description": "Where to move a project; the key is needed only by callers who use API keys.",
    "properties": {
     "destinationOrgId": {
      "type": "string",
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "destinationOrgPrivateApiKey": {
      "type": "string",
      "description": "Private half of a key of that organization."
     },
     "destinationOrgPublicApiKey": {
      "type": "string",
      "minLength": 8,
      "maxLength": 8,
      "example": "zmmrboas",
      "description": "Public half of a key of that organization."
     }
    }
   },
   "AtlasOrganization": {
    "type": "object",
    "description": "An organization.",
    "required": [
     "name"
    ],
    "properties": {
     "id": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "isDeleted": {
      "type": "boolean",
      "readOnly": true,
      "description": "Whether the organization is gone."
     },
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "name": {
      "type": "string",
      "pattern": "^[\\p{L}\\p{N}\\-_.(),:&@+']{1,64}$",
      "description": "Name of the organization."
     },
     "skipDefaultAlertsSettings": {
      "type": "boolean",
      "default": false,
      "description": "Do not create the default alerts of the organization."
     }
    }
   },
   "PaginatedOrganizationView": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/AtlasOrganization"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "ApiKeyOrgRole": {
    "type": "string",
    "nullable": true,
    "description": "An organization role of an API key.",
    "enum": [
     "ORG_OWNER",
     "ORG_MEMBER",
     "ORG_GROUP_CREATOR",
     "ORG_BILLING_ADMIN",
     "ORG_BILLING_READ_ONLY",
     "ORG_STREAM_PROCESSING_ADMIN",
     "ORG_READ_ONLY"
    ]
   },
   "CreateAtlasOrganizationApiKey": {
    "type": "object",
    "description": "An API key to create.",
    "required": [
     "desc",
     "roles"
    ],
    "properties": {
     "desc": {
      "type": "string",
      "minLength": 1,
      "maxLength": 250,
      "description": "Note about the use of the key."
     },
     "roles": {
      "type": "array",
      "minItems": 1,
      "description": "Roles in the organization.",
      "items": {
       "$ref": "#/components/schemas/ApiKeyOrgRole"
      }
     }
    }
   },
   "OrgServiceAccountRequest": {
    "type": "object",
    "nullable": true,
    "description": "A service account to create.",
    "required": [
     "description",
     "name",
     "roles",
     "secretExpiresAfterHours"
    ],
    "properties": {
     "description": {
      "type": "string",
      "minLength": 1,
      "maxLength": 250,
      "pattern": "^[\\p{L}\\p{N}\\-_.,' ]*$",
      "description": "Note about the use."
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[\\p{L}\\p{N}\\-_.,' ]*$",
      "description": "Name; need not be unique."
     },
     "roles": {
      "type": "array",
      "minItems": 1,
      "description": "Roles in the organization.",
      "items": {
       "$ref": "#/components/schemas/OrgRole"
      }
     },
     "secretExpiresAfterHours": {
      "$ref": "#/components/schemas/SecretExpiresAfterHours"
     }
    }
   },
   "CreateOrganizationRequest": {
    "type": "object",
    "description": "An organization to create, with an API key or a service account for it.",
    "required": [
     "name"
    ],
    "properties": {
     "apiKey": {
      "$ref": "#/components/schemas/CreateAtlasOrganizationApiKey"
     },
     "federationSettingsId": {
      "type": "string",
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8",
      "description": "Federation to connect the organization to."
     },
     "name": {
      "type": "string",
      "pattern": "^[\\p{L}\\p{N}\\-_.(),:&@+']{1,64}$",
      "description": "Name of the organization."
     },
     "orgOwnerId": {
      "type": "string",
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8",
      "description": "User who becomes the owner; callers with an API key must send it."
     },
     "serviceAccount": {
      "$ref": "#/components/schemas/OrgServiceAccountRequest"
     },
     "skipDefaultAlertsSettings": {
      "type": "boolean",
      "default": false,
      "description": "Do not create the default alerts of the organization."
     }
    }
   },
   "OrgServiceAccount": {
    "type": "object",
    "readOnly": true,
    "description": "A service account with its organization roles.",
    "properties": {
     "clientId": {
      "$ref": "#/components/schemas/ServiceAccountClientId"
     },
     "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the service account was made."
     },
     "description": {
      "type": "string",
      "description": "Note about the use."
     },
     "name": {
      "type": "string"
     },
     "roles": {
      "type": "array",
      "uniqueItems": true,
      "description": "Roles in the organization.",
      "items": {
       "$ref": "#/components/schemas/OrgRole"
      }
     },
     "secrets": {
      "$ref": "#/components/schemas/ServiceAccountSecrets"
     }
    }
   },
   "CreateOrganizationResponse": {
    "type": "object",
    "description": "The new organization, with the key or the service account made for it.",
    "properties": {
     "apiKey": {
      "$ref": "#/components/schemas/ApiKeyUserDetails"
     },
     "federationSettingsId": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8",
      "description": "Federation of the organization."
     },
     "orgOwnerId": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8",
      "description": "User who has become the owner."
     },
     "organization": {
      "$ref": "#/components/schemas/AtlasOrganization"
     },
     "serviceAccount": {
      "$ref": "#/components/schemas/OrgServiceAccount"
     },
     "skipDefaultAlertsSettings": {
      "type": "boolean",
      "default": false,
      "description": "Do not create the default alerts of the organization."
     }
    }
   },
   "UpdateAtlasOrganizationApiKey": {
    "type": "object",
    "description": "What to change in an API key.",
    "properties": {
     "desc": {
      "type": "string",
      "minLength": 1,
      "maxLength": 250,
      "description": "Note about the use of the key."
     },
     "roles": {
      "type": "array",
      "description": "Roles in the organization.",
      "items": {
       "$ref": "#/components/schemas/ApiKeyOrgRole"
      }
     }
    }
   },
   "UserAccessListResponse": {
    "type": "object",
    "description": "An entry in the access list of an API key.",
    "properties": {
     "cidrBlock": {
      "type": "string",
      "example": "203.0.113.0/24",
      "description": "Allowed block.",
      "pattern": "^((([0-9]{1,3}\\.){3}[0-9]{1,3})|(:{0,2}([0-9a-f]{1,4}:){0,7}[0-9a-f]{1,4}[:]{0,2}))((%2[fF]|/)[0-9]{1,3})+$"
     },
     "count": {
      "type": "integer",
      "format": "int32",
      "minimum": 1,
      "readOnly": true,
      "description": "Requests that came from `lastUsedAddress`."
     },
     "created": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the entry was added."
     },
     "ipAddress": {
      "type": "string",
      "example": "203.0.113.10",
      "description": "Allowed address.",
      "pattern": "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)(\\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$"
     },
     "lastUsed": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the last request came."
     },
     "lastUsedAddress": {
      "type": "string",
      "readOnly": true,
      "example": "203.0.113.10",
      "description": "Where the last request came from."
     },
     "links": {
      "$ref": "#/components/schemas/Links"
     }
    }
   },
   "PaginatedApiUserAccessListResponseView": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/UserAccessListResponse"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "UserAccessListRequest": {
    "type": "object",
    "description": "Either a block or a single address to allow.",
    "properties": {
     "cidrBlock": {
      "type": "string",
      "example": "203.0.113.0/24",
      "description": "Allowed block; not together with `ipAddress`.",
      "pattern": "^((([0-9]{1,3}\\.){3}[0-9]{1,3})|(:{0,2}([0-9a-f]{1,4}:){0,7}[0-9a-f]{1,4}[:]{0,2}))((%2[fF]|/)[0-9]{1,3})+$"
     },
     "ipAddress": {
      "type": "string",
      "example": "203.0.113.10",
      "description": "Allowed address; not together with `cidrBlock`.",
      "pattern": "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)(\\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$"
     }
    }
   },
   "OrgDelegationSettingsResponse": {
    "type": "object",
    "description": "How others may act for users of the organization.",
    "properties": {
     "delegatedMcpAccess": {
      "type": "string",
      "nullable": true,
      "enum": [
       "DISALLOWED",
       "READ_ONLY",
       "READ_WRITE"
      ],
      "description": "What MCP clients may do."
     },
     "delegatedPartnerAccess": {
      "type": "string",
      "nullable": true,
      "enum": [
       "DISALLOWED",
       "READ_WRITE"
      ],
      "description": "What partners may do."
     },
     "idleRefreshTokenLifetime": {
      "type": "integer",
      "format": "int64",
      "minimum": 1,
      "maximum": 31536000,
      "nullable": true,
      "description": "Seconds without use after which a refresh token ends; null for the system default."
     },
     "maximumRefreshTokenLifetime": {
      "type": "integer",
      "format": "int64",
      "minimum": 1,
      "maximum": 31536000,
      "nullable": true,
      "description": "Seconds after which a refresh token ends in any case; null for the system default."
     }
    }
   },
   "OrgDelegationSettingsUpdateRequest": {
    "type": "object",
    "description": "What to change in these settings; what is left out stays.",
    "properties": {
     "delegatedMcpAccess": {
      "type": "string",
      "nullable": true,
      "enum": [
       "DISALLOWED",
       "READ_ONLY",
       "READ_WRITE"
      ],
      "description": "What MCP clients may do."
     },
     "delegatedPartnerAccess": {
      "type": "string",
      "nullable": true,
      "enum": [
       "DISALLOWED",
       "READ_WRITE"
      ],
      "description": "What partners may do."
     },
     "idleRefreshTokenLifetime": {
      "type": "integer",
      "format": "int64",
      "minimum": 1,
      "maximum": 31536000,
      "nullable": true,
      "description": "Seconds without use after which a refresh token ends; null for the system default."
     },
     "maximumRefreshTokenLifetime": {
      "type": "integer",
      "format": "int64",
      "minimum": 1,
      "maximum": 31536000,
      "nullable": true,
      "description": "Seconds after which a refresh token ends in any case; null for the system default."
     }
    }
   },
   "OrganizationInvitationGroupRoleAssignmentsRequest": {
    "type": "object",
    "description": "Roles in one project.",
    "properties": {
     "groupId": {
      "type": "string",
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "roles": {
      "type": "array",
      "uniqueItems": true,
      "description": "Names of the project roles.",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "InvitationProjects": {
    "type": "array",
    "description": "Project roles that come with acceptance.",
    "items": {
     "$ref": "#/components/schemas/OrganizationInvitationGroupRoleAssignmentsRequest"
    }
   },
   "InvitationTeams": {
    "type": "array",
    "uniqueItems": true,
    "description": "Teams to join.",
    "items": {
     "type": "string"
    }
   },
   "OrganizationInvitationRequest": {
    "type": "object",
    "description": "Whom to invite, and to what.",
    "properties": {
     "groupRoleAssignments": {
      "$ref": "#/components/schemas/InvitationProjects"
     },
     "roles": {
      "$ref": "#/components/schemas/InvitationRoles"
     },
     "teamIds": {
      "$ref": "#/components/schemas/InvitationTeams"
     },
     "username": {
      "type": "string",
      "format": "email",
      "description": "Address to invite."
     }
    }
   },
   "OrganizationInvitationUpdateRequest": {
    "type": "object",
    "description": "What to change in an invitation.",
    "properties": {
     "groupRoleAssignments": {
      "$ref": "#/components/schemas/InvitationProjects"
     },
     "roles": {
      "$ref": "#/components/schemas/InvitationRoles"
     },
     "teamIds": {
      "$ref": "#/components/schemas/InvitationTeams"
     }
    }
   },
   "BillingInvoiceBase": {
    "type": "object",
    "description": "What invoices in a list and single invoices share. Amounts are US cents.",
    "properties": {
     "amountBilledCents": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "Cost of what was used."
     },
     "amountPaidCents": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "What has been paid."
     },
     "created": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the invoice was made."
     },
     "creditsCents": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "Credits that were applied."
     },
     "endDate": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "End of the billing period."
     },
     "id": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "orgId": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "salesTaxCents": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "Sales tax."
     },
     "startDate": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "Start of the billing period."
     },
     "startingBalanceCents": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "Open balance from before."
     },
     "statusName": {
      "type": "string",
      "description": "State of the invoice.",
      "enum": [
       "PENDING",
       "CLOSED",
       "FORGIVEN",
       "FAILED",
       "PAID",
       "FREE",
       "PREPAID",
       "INVOICED"
      ]
     },
     "subtotalCents": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "Total of the items above zero."
     },
     "updated": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the invoice last changed."
     }
    }
   },
   "BillingInvoiceMetadata": {
    "description": "An invoice as a list shows it.",
    "allOf": [
     {
      "$ref": "#/components/schemas/BillingInvoiceBase"
     },
     {
      "type": "object",
      "properties": {
       "linkedInvoices": {
        "type": "array",
        "readOnly": true,
        "description": "Invoices of linked organizations.",
        "items": {
         "$ref": "#/components/schemas/BillingInvoiceMetadata"
        }
       }
      }
     }
    ]
   },
   "PaginatedApiInvoiceMetadataView": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/BillingInvoiceMetadata"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "InvoiceLineItem": {
    "type": "object",
    "title": "Line Item",
    "description": "One billed service.",
    "properties": {
     "cloudProvider": {
      "type": "string",
      "readOnly": true,
      "description": "Provider of the usage; ATLAS for usage without one.",
      "enum": [
       "AWS",
       "GCP",
       "AZURE",
       "ATLAS"
      ]
     },
     "clusterName": {
      "type": "string",
      "readOnly": true,
      "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$",
      "description": "Cluster that was billed."
     },
     "created": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the item was made."
     },
     "discountCents": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "Discount in US cents, if any."
     },
     "endDate": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "End of the use."
     },
     "groupId": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "groupName": {
      "type": "string",
      "description": "Name of the project."
     },
     "note": {
      "type": "string",
      "readOnly": true,
      "description": "Comment on the item."
     },
     "percentDiscount": {
      "type": "number",
      "format": "float",
      "readOnly": true,
      "description": "Discount in percent, if any."
     },
     "quantity": {
      "type": "number",
      "format": "double",
      "readOnly": true,
      "description": "How many units."
     },
     "sku": {
      "type": "string",
      "readOnly": true,
      "description": "Code of the service."
     },
     "startDate": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "Start of the use."
     },
     "stitchAppName": {
      "type": "string",
      "readOnly": true,
      "description": "App Services application that was billed."
     },
     "tags": {
      "type": "object",
      "readOnly": true,
      "description": "Tags of the resource, with their values.",
      "additionalProperties": {
       "type": "array",
       "readOnly": true,
       "items": {
        "type": "string",
        "readOnly": true
       }
      }
     },
     "tierLowerBound": {
      "type": "number",
      "format": "double",
      "readOnly": true,
      "description": "Where the price tier starts."
     },
     "tierUpperBound": {
      "type": "number",
      "format": "double",
      "readOnly": true,
      "description": "Where the price tier ends."
     },
     "totalPriceCents": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "Price in US cents."
     },
     "unit": {
      "type": "string",
      "readOnly": true,
      "description": "What `quantity` counts."
     },
     "unitPriceDollars": {
      "type": "number",
      "format": "double",
      "readOnly": true,
      "description": "Price of one unit in US dollars."
     }
    }
   },
   "BillingInvoice": {
    "description": "An invoice with its items and payments.",
    "allOf": [
     {
      "$ref": "#/components/schemas/BillingInvoiceBase"
     },
     {
      "type": "object",
      "properties": {
       "lineItems": {
        "type": "array",
        "readOnly": true,
        "description": "What was billed.",
        "items": {
         "$ref": "#/components/schemas/InvoiceLineItem"
        }
       },
       "linkedInvoices": {
        "type": "array",
        "readOnly": true,
        "description": "Invoices of linked organizations.",
        "items": {
         "$ref": "#/components/schemas/BillingInvoice"
        }
       },
       "payments": {
        "type": "array",
        "readOnly": true,
        "description": "Payments toward the invoice.",
        "items": {
         "$ref": "#/components/schemas/BillingPayment"
        }
       },
       "refunds": {
        "type": "array",
        "readOnly": true,
        "description": "What was paid back.",
        "items": {
         "$ref": "#/components/schemas/BillingRefund"
        }
       }
      }
     }
    ]
   },
   "BillingPayment": {
    "type": "object",
    "title": "Payment",
    "description": "A payment toward an invoice. Amounts are US cents.",
    "properties": {
     "amountBilledCents": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "Cost of what was used."
     },
     "amountPaidCents": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "What has been paid."
     },
     "created": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the payment was tried."
     },
     "currency": {
      "type": "string",
      "readOnly": true,
      "description": "ISO 4217 code of the currency."
     },
     "id": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "salesTaxCents": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "Sales tax."
     },
     "statusName": {
      "type": "string",
      "description": "State of the payment.",
      "enum": [
       "NEW",
       "FORGIVEN",
       "FAILED",
       "PAID",
       "PARTIAL_PAID",
       "CANCELLED",
       "INVOICED",
       "FAILED_AUTHENTICATION",
       "PROCESSING",
       "PENDING_REVERSAL",
       "REFUNDED"
      ]
     },
     "subtotalCents": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "Total of the items above zero."
     },
     "unitPrice": {
      "type": "string",
      "readOnly": true,
      "description": "Factor for `amountBilledCents`, as a decimal string."
     },
     "updated": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the payment last changed."
     }
    }
   },
   "BillingRefund": {
    "type": "object",
    "title": "Refund",
    "description": "Money paid back.",
    "properties": {
     "amountCents": {
      "type": "integer",
      "format": "int64",
      "readOnly": true,
      "description": "Amount in US cents."
     },
     "created": {
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "description": "When the refund was made."
     },
     "paymentId": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "reason": {
      "type": "string",
      "readOnly": true,
      "description": "Why it was paid back."
     }
    }
   },
   "PaginatedOrgServiceAccounts": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/OrgServiceAccount"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "OrgServiceAccountUpdateRequest": {
    "type": "object",
    "description": "What to change in a service account.",
    "properties": {
     "description": {
      "type": "string",
      "nullable": true,
      "minLength": 1,
      "maxLength": 250,
      "pattern": "^[\\p{L}\\p{N}\\-_.,' ]*$",
      "description": "Note about the use."
     },
     "name": {
      "type": "string",
      "nullable": true,
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[\\p{L}\\p{N}\\-_.,' ]*$",
      "description": "Name; need not be unique."
     },
     "roles": {
      "type": "array",
      "description": "Roles in the organization.",
      "items": {
       "$ref": "#/components/schemas/OrgRole"
      }
     }
    }
   },
   "ServiceAccountGroup": {
    "type": "object",
    "description": "A project that a service account is in.",
    "properties": {
     "groupId": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "roles": {
      "type": "array",
      "maxItems": 100,
      "description": "Roles in the project.",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "PaginatedServiceAccountGroup": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/ServiceAccountGroup"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "CustomSessionTimeouts": {
    "type": "object",
    "description": "When sessions of users end; null restores a default.",
    "properties": {
     "absoluteSessionTimeoutInSeconds": {
      "type": "integer",
      "format": "int32",
      "description": "After login, from 3600 to 43200."
     },
     "idleSessionTimeoutInSeconds": {
      "type": "integer",
      "format": "int32",
      "description": "Without activity, 300 or more."
     }
    }
   },
   "OrganizationSettings": {
    "type": "object",
    "description": "Settings of an organization.",
    "properties": {
     "apiAccessListRequired": {
      "type": "boolean",
      "description": "Accept API calls only from the access list of the credentials."
     },
     "customSessionTimeouts": {
      "$ref": "#/components/schemas/CustomSessionTimeouts"
     },
     "genAIFeaturesEnabled": {
      "type": "boolean",
      "default": true,
      "description": "Allow generative AI features."
     },
     "maxServiceAccountSecretValidityInHours": {
      "type": "integer",
      "format": "int32",
      "minimum": 8,
      "maximum": 8760,
      "description": "Longest life of a new service account secret."
     },
     "multiFactorAuthRequired": {
      "type": "boolean",
      "description": "Users must set up a second factor."
     },
     "operationsContact": {
      "type": "string",
      "nullable": true,
      "description": "Address for operational notices; null removes it."
     },
     "restrictEmployeeAccess": {
      "type": "boolean",
      "description": "Keep MongoDB staff out unless permission is given."
     },
     "securityContact": {
      "type": "string",
      "description": "Address for security notices; an empty string removes it."
     },
     "streamsCrossGroupEnabled": {
      "type": "boolean",
      "description": "Let stream processing connect to clusters of other projects of the organization."
     }
    }
   },
   "TeamResponse": {
    "type": "object",
    "description": "A team.",
    "properties": {
     "id": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "name": {
      "type": "string",
      "description": "Name of the team."
     }
    }
   },
   "PaginatedTeamView": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/TeamResponse"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "Team": {
    "type": "object",
    "description": "A team together with its members.",
    "required": [
     "name",
     "usernames"
    ],
    "properties": {
     "id": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "name": {
      "type": "string",
      "description": "Name of the team."
     },
     "usernames": {
      "type": "array",
      "uniqueItems": true,
      "description": "Addresses of the members.",
      "items": {
       "type": "string",
       "format": "email"
      }
     }
    }
   },
   "TeamUpdate": {
    "type": "object",
    "description": "The new name of a team.",
    "required": [
     "name"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "name": {
      "type": "string",
      "writeOnly": true,
      "description": "Name of the team."
     }
    }
   },
   "GroupRoleAssignment": {
    "type": "object",
    "description": "Roles in one project.",
    "properties": {
     "groupId": {
      "type": "string",
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "groupRoles": {
      "type": "array",
      "uniqueItems": true,
      "description": "Names of the project roles.",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "GroupRoleAssignments": {
    "type": "array",
    "description": "Roles in projects of the organization.",
    "items": {
     "$ref": "#/components/schemas/GroupRoleAssignment"
    }
   },
   "OrgUserRolesResponse": {
    "type": "object",
    "readOnly": true,
    "description": "Roles that the user has.",
    "properties": {
     "groupRoleAssignments": {
      "$ref": "#/components/schemas/GroupRoleAssignments"
     },
     "orgRoles": {
      "type": "array",
      "uniqueItems": true,
      "description": "Roles in the organization.",
      "items": {
       "$ref": "#/components/schemas/OrgRole"
      }
     }
    }
   },
   "OrgUserBase": {
    "type": "object",
    "description": "What pending and active users share.",
    "required": [
     "id",
     "orgMembershipStatus",
     "roles",
     "username"
    ],
    "properties": {
     "id": {
      "type": "string",
      "readOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8"
     },
     "orgMembershipStatus": {
      "type": "string",
      "readOnly": true,
      "description": "How far the user has come into the organization.",
      "enum": [
       "PENDING",
       "ACTIVE",
       "INVITATION_EXPIRED",
       "INVITATION_REJECTED"
      ]
     },
     "roles": {
      "$ref": "#/components/schemas/OrgUserRolesResponse"
     },
     "teamIds": {
      "type": "array",
      "readOnly": true,
      "uniqueItems": true,
      "description": "Teams of the user.",
      "items": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$",
       "example": "32b6e34b3d91647abb20e7b8"
      }
     },
     "username": {
      "type": "string",
      "format": "email",
      "readOnly": true,
      "description": "Address of the user."
     }
    }
   },
   "OrgActiveUserResponse": {
    "description": "A user who is a member of the organization.",
    "allOf": [
     {
      "$ref": "#/components/schemas/OrgUserBase"
     },
     {
      "type": "object",
      "required": [
       "createdAt",
       "firstName",
       "lastName"
      ],
      "properties": {
       "country": {
        "type": "string",
        "pattern": "^([A-Z]{2})$",
        "example": "US",
        "readOnly": true,
        "description": "ISO 3166-1 alpha-2."
       },
       "createdAt": {
        "type": "string",
        "format": "date-time",
        "readOnly": true,
        "description": "When the account was made."
       },
       "firstName": {
        "type": "string",
        "example": "John",
        "readOnly": true,
        "description": "Given name."
       },
       "lastAuth": {
        "type": "string",
        "format": "date-time",
        "readOnly": true,
        "description": "The last login."
       },
       "lastName": {
        "type": "string",
        "example": "Doe",
        "readOnly": true,
        "description": "Family name."
       },
       "mobileNumber": {
        "type": "string",
        "readOnly": true,
        "description": "Mobile phone number.",
        "pattern": "(?:(?:\\\\+?1\\\\s*(?:[.-]\\\\s*)?)?(?:(\\\\s*([2-9]1[02-9]|[2-9][02-8]1|[2-9][02-8][02-9])\\\\s*)|([2-9]1[02-9]|[2-9][02-8]1|[2-9][02-8][02-9]))\\\\s*(?:[.-]\\\\s*)?)([2-9]1[02-9]|[2-9][02-9]1|[2-9][02-9]{2})\\\\s*(?:[.-]\\\\s*)?([0-9]{4})$"
       }
      }
     }
    ]
   },
   "OrgPendingUserResponse": {
    "description": "A user who has not accepted the invitation.",
    "allOf": [
     {
      "$ref": "#/components/schemas/OrgUserBase"
     },
     {
      "type": "object",
      "required": [
       "invitationCreatedAt",
       "inviterUsername"
      ],
      "properties": {
       "invitationCreatedAt": {
        "type": "string",
        "format": "date-time",
        "readOnly": true,
        "description": "When it was sent."
       },
       "invitationExpiresAt": {
        "type": "string",
        "format": "date-time",
        "nullable": true,
        "readOnly": true,
        "description": "When it stops being valid; null after a rejection."
       },
       "inviterUsername": {
        "type": "string",
        "format": "email",
        "readOnly": true,
        "description": "Who sent it."
       }
      }
     }
    ]
   },
   "OrgUserResponse": {
    "description": "A user of an organization, pending or active.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/OrgPendingUserResponse"
     },
     {
      "$ref": "#/components/schemas/OrgActiveUserResponse"
     }
    ],
    "discriminator": {
     "propertyName": "orgMembershipStatus",
     "mapping": {
      "ACTIVE": "#/components/schemas/OrgActiveUserResponse",
      "PENDING": "#/components/schemas/OrgPendingUserResponse",
      "INVITATION_EXPIRED": "#/components/schemas/OrgPendingUserResponse",
      "INVITATION_REJECTED": "#/components/schemas/OrgPendingUserResponse"
     }
    }
   },
   "PaginatedOrgUserView": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/OrgUserResponse"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "AddUserToTeam": {
    "type": "object",
    "required": [
     "id"
    ],
    "properties": {
     "id": {
      "type": "string",
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8",
      "description": "The user to add."
     }
    }
   },
   "PaginatedApiAppUserView": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/CloudAppUser"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "AddOrRemoveUserFromTeam": {
    "type": "object",
    "required": [
     "id"
    ],
    "properties": {
     "id": {
      "type": "string",
      "writeOnly": true,
      "pattern": "^([a-f0-9]{24})$",
      "example": "32b6e34b3d91647abb20e7b8",
      "description": "The user to add or to remove."
     }
    }
   },
   "OrgUserRolesRequest": {
    "type": "object",
    "writeOnly": true,
    "description": "Roles to give to the user.",
    "required": [
     "orgRoles"
    ],
    "properties": {
     "groupRoleAssignments": {
      "$ref": "#/components/schemas/GroupRoleAssignments"
     },
     "orgRoles": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "description": "Roles in the organization.",
      "items": {
       "$ref": "#/components/schemas/OrgRole"
      }
     }
    }
   },
   "OrgUserRequest": {
    "type": "object",
    "description": "A user to invite to the organization.",
    "required": [
     "roles",
     "username"
    ],
    "properties": {
     "roles": {
      "$ref": "#/components/schemas/OrgUserRolesRequest"
     },
     "teamIds": {
      "type": "array",
      "uniqueItems": true,
      "writeOnly": true,
      "description": "Teams that the user joins.",
      "items": {
       "type": "string"
      }
     },
     "username": {
      "type": "string",
      "format": "email",
      "writeOnly": true,
      "description": "Address of the user."
     }
    }
   },
   "OrgUserUpdateRequest": {
    "type": "object",
    "description": "What to change in a user; what is left out stays.",
    "properties": {
     "roles": {
      "$ref": "#/components/schemas/OrgUserRolesRequest"
     },
     "teamIds": {
      "type": "array",
      "uniqueItems": true,
      "writeOnly": true,
      "description": "Teams that the user is to be in.",
      "items": {
       "type": "string",
       "pattern": "^([a-f0-9]{24})$",
       "example": "32b6e34b3d91647abb20e7b8"
      }
     }
    }
   },
   "UpdateOrgRolesForUser": {
    "type": "object",
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "orgRoles": {
      "type": "array",
      "uniqueItems": true,
      "description": "Roles in the organization.",
      "items": {
       "$ref": "#/components/schemas/OrgRole"
      }
     }
    }
   },
   "AddOrRemoveOrgRole": {
    "type": "object",
    "required": [
     "orgRole"
    ],
    "properties": {
     "orgRole": {
      "$ref": "#/components/schemas/OrgRole"
     }
    }
   },
   "RateLimitEndpointSetCapacity": {
    "type": "object",
    "description": "How many requests the bucket holds.",
    "properties": {
     "defaultValue": {
      "type": "integer",
      "format": "int64",
      "nullable": true,
      "description": "What an override has replaced."
     },
     "value": {
      "type": "integer",
      "format": "int64",
      "description": "What applies now."
     }
    }
   },
   "RateLimitEndpointSetEndpoint": {
    "type": "object",
    "description": "An endpoint of the API.",
    "properties": {
     "method": {
      "type": "string",
      "enum": [
       "GET",
       "POST",
       "PUT",
       "DELETE",
       "PATCH"
      ],
      "description": "HTTP method."
     },
     "path": {
      "type": "string",
      "example": "/api/atlas/v2/rateLimits",
      "description": "Path template."
     }
    }
   },
   "RateLimitEndpointSetRefillDurationSeconds": {
    "type": "object",
    "description": "Seconds between two refills.",
    "properties": {
     "defaultValue": {
      "type": "integer",
      "format": "int64",
      "nullable": true,
      "description": "What an override has replaced."
     },
     "value": {
      "type": "integer",
      "format": "int64",
      "description": "What applies now."
     }
    }
   },
   "RateLimitEndpointSetRefillRate": {
    "type": "object",
    "description": "Requests that each refill adds.",
    "properties": {
     "defaultValue": {
      "type": "integer",
      "format": "int64",
      "nullable": true,
      "description": "What an override has replaced."
     },
     "value": {
      "type": "integer",
      "format": "int64",
      "description": "What applies now."
     }
    }
   },
   "RateLimitEndpointSetResponse": {
    "type": "object",
    "description": "Endpoints that share one rate limit (a token bucket), and that limit.",
    "properties": {
     "capacity": {
      "$ref": "#/components/schemas/RateLimitEndpointSetCapacity"
     },
     "endpointSetId": {
      "type": "string",
      "example": "rateLimitsInspection_group",
      "description": "Id of the set."
     },
     "endpointSetName": {
      "type": "string",
      "example": "Rate Limits Inspection",
      "description": "Name of the set."
     },
     "endpoints": {
      "type": "array",
      "maxItems": 100,
      "uniqueItems": true,
      "description": "The endpoints of the set.",
      "items": {
       "$ref": "#/components/schemas/RateLimitEndpointSetEndpoint"
      }
     },
     "refillDurationSeconds": {
      "$ref": "#/components/schemas/RateLimitEndpointSetRefillDurationSeconds"
     },
     "refillRate": {
      "$ref": "#/components/schemas/RateLimitEndpointSetRefillRate"
     },
     "scope": {
      "type": "string",
      "enum": [
       "IP",
       "GROUP",
       "ORGANIZATION",
       "USER"
      ],
      "description": "Of what the requests are counted."
     }
    }
   },
   "PaginatedRateLimitEndpointSets": {
    "type": "object",
    "required": [
     "results"
    ],
    "properties": {
     "links": {
      "$ref": "#/components/schemas/Links"
     },
     "results": {
      "type": "array",
      "readOnly": true,
      "items": {
       "$ref": "#/components/schemas/RateLimitEndpointSetResponse"
      }
     },
     "totalCount": {
      "$ref": "#/components/schemas/TotalCount"
     }
    }
   },
   "AddressesByRegion": {
    "type": "object",
    "readOnly": true,
    "description": "Addresses in one cloud, keyed by region.",
    "additionalProperties": {
     "type": "array",
     "readOnly": true,
     "items": {
      "type": "string",
      "readOnly": true
     }
    }
   },
   "InboundControlPlaneCloudProviderIPAddresses": {
    "type": "object",
    "readOnly": true,
    "description": "Where callers reach Atlas.",
    "properties": {
     "aws": {
      "$ref": "#/components/schemas/AddressesByRegion"
     },
     "azure": {
      "$ref": "#/components/schemas/AddressesByRegion"
     },
     "gcp": {
      "$ref": "#/components/schemas/AddressesByRegion"
     }
    }
   },
   "OutboundControlPlaneCloudProviderIPAddresses": {
    "type": "object",
    "readOnly": true,
    "description": "From where Atlas calls webhooks and key management services.",
    "properties": {
     "aws": {
      "$ref": "#/components/schemas/AddressesByRegion"
     },
     "azure": {
      "$ref": "#/components/schemas/AddressesByRegion"
     },
     "gcp": {
      "$ref": "#/components/schemas/AddressesByRegion"
     }
    }
   },
   "GatewayIpAddresses": {
    "type": "object",
    "readOnly": true,
    "description": "Addresses of one gateway.",
    "properties": {
     "inbound": {
      "$ref": "#/components/schemas/InboundControlPlaneCloudProviderIPAddresses"
     },
     "outbound": {
      "$ref": "#/components/schemas/OutboundControlPlaneCloudProviderIPAddresses"
     }
    }
   },
   "Gateway": {
    "type": "object",
    "description": "The gateway of one service.",
    "properties": {
     "ips": {
      "$ref": "#/components/schemas/GatewayIpAddresses"
     },
     "name": {
      "type": "string",
      "readOnly": true,
      "description": "Name of the service."
     }
    }
   },
   "ControlPlaneIPAddresses": {
    "type": "object",
    "description": "Addresses of the control plane.",
    "properties": {
     "gateways": {
      "type": "array",
      "readOnly": true,
      "maxItems": 25,
      "description": "Addresses of single services.",
      "items": {
       "$ref": "#/components/schemas/Gateway"
      }
     },
     "inbound": {
      "$ref": "#/components/schemas/InboundControlPlaneCloudProviderIPAddresses"
     },
     "outbound": {
      "$ref": "#/components/schemas/OutboundControlPlaneCloudProviderIPAddresses"
     }
    }
   }
  },
  "responses": {
   "Unauthorized": {
    "description": "Unauthorized",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      },
      "example": {
       "error": 401,
       "errorCode": "NOT_ORG_GROUP_CREATOR",
       "reason": "Unauthorized",
       "detail": "The caller lacks access."
      }
     }
    }
   },
   "Forbidden": {
    "description": "Forbidden",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      },
      "example": {
       "error": 403,
       "errorCode": "CANNOT_CHANGE_GROUP_NAME",
       "reason": "Forbidden",
       "detail": "The caller may not do this."
      }
     }
    }
   },
   "TooManyRequests": {
    "description": "Too Many Requests",
    "headers": {
     "RateLimit-Limit": {
      "$ref": "#/components/headers/RateLimitLimit"
     },
     "RateLimit-Remaining": {
      "$ref": "#/components/headers/RateLimitRemaining"
     },
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      },
      "example": {
       "error": 429,
       "errorCode": "RATE_LIMITED",
       "reason": "Too Many Requests",
       "detail": "The rate limit is reached."
      }
     }
    }
   },
   "InternalServerError": {
    "description": "Internal Server Error",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      },
      "example": {
       "error": 500,
       "errorCode": "UNEXPECTED_ERROR",
       "reason": "Internal Server Error",
       "detail": "Something broke."
      }
     }
    }
   },
   "BadRequest": {
    "description": "Bad Request",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      },
      "example": {
       "error": 400,
       "errorCode": "VALIDATION_ERROR",
       "reason": "Bad Request",
       "detail": "The request is not valid."
      }
     }
    }
   },
   "NotFound": {
    "description": "Not Found",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      },
      "example": {
       "error": 404,
       "errorCode": "RESOURCE_NOT_FOUND",
       "reason": "Not Found",
       "detail": "No such resource."
      }
     }
    }
   },
   "Conflict": {
    "description": "Conflict",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      },
      "example": {
       "error": 409,
       "errorCode": "GROUP_ALREADY_EXISTS",
       "reason": "Conflict",
       "detail": "The name is taken already."
      }
     }
    }
   },
   "PaymentRequired": {
    "description": "Payment Required",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      },
      "example": {
       "error": 402,
       "errorCode": "NO_PAYMENT_INFORMATION_FOUND",
       "reason": "Payment Required",
       "detail": "No payment method."
      }
     }
    }
   }
  }
 }
};
