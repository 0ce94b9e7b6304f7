/*---
description: a realm
---*/
$262.createRealm();
