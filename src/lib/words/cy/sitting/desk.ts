import type { desk as en } from '../../en/sitting/desk';

export const desk: typeof en = {
	leaving: 'Nid yw peth o’r hyn a deipiwyd gennych wedi’i gadw eto. Gadael y dudalen hon?',
	expired:
		'Rydych wedi’ch allgofnodi. Mewngofnodwch eto mewn tab arall a dewch yn ôl: mae’r hyn a deipiwyd gennych yma o hyd.',
	reconnect: 'Rydw i wedi mewngofnodi eto',
	blocked: {
		text: 'Mae’r rhwydwaith hwn yn rhwystro’r hyn rydych yn ei deipio. Cadwch y dudalen hon ar agor a defnyddiwch rwydwaith arall, fel un eich ffôn: caiff eich geiriau eu hanfon ohonynt eu hunain wedyn. Os bydd yn digwydd eto, dywedwch wrth eich cyswllt fod rhaid i’r rhwydwaith ganiatáu WebSockets.',
		show: 'Dangos fy ngeiriau sydd heb eu cadw'
	},
	shut: 'Ni allwch weld hyn yma mwyach. Llwythwch y dudalen eto i weld beth sydd ar agor i chi.',
	reload: 'Llwytho’r dudalen eto',
	offered: {
		heading: 'Ni chadwyd rhai o’ch geiriau',
		why: {
			frozen:
				'Agorodd y cadeirydd yr achos, neu anfonwyd yr adroddiad, tra oeddech chi’n ysgrifennu.',
			readonly: 'Ni allwch ysgrifennu yma mwyach.',
			size: 'Roedd testun yn hirach na 50,000 o nodau, neu rydych wedi ychwanegu cymaint yma ag y gall un person ei ychwanegu.',
			olderCopy:
				'Cafodd y gweinydd ei ailgychwyn o gopi hŷn. Gall yr hyn a ysgrifennwyd ar ôl y copi hwnnw fod ar goll yma. Rhowch wybod i’ch cyswllt.',
			other: 'Ni dderbyniodd y gweinydd nhw.'
		},
		copyHint:
			'Copïwch yr hyn sydd ei angen arnoch: mae eich geiriau’n aros yma nes i chi gau’r nodyn hwn neu adael y dudalen.',
		copy: 'Copïo’r geiriau',
		copied: 'Wedi’i gopïo.',
		label: 'Geiriau na chadwyd'
	}
};
